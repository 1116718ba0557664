import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'cs', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'čtěte také|čtěte i|čtěte též|čtěte více|čtěte dále|přečtěte si také|přečtěte si|číst více|podívejte se|související články|související|k tématu|mohlo by vás zajímat|doporučujeme|nejčtenější|další články|nepřehlédněte',
  share: 'sdílet|sdílejte|kopírovat odkaz|uložit',
  ad: 'reklama|inzerce|článek pokračuje',
  follow: 'sledujte|stáhněte si aplikaci',
  tags: 'štítky|témata|klíčová slova',
  player: 'poslechněte|poslouchat|přehrát',
  comments: 'komentář|komentovat|diskus|diskuz',
  nav: 'další|předchozí|nahoru|zobrazit více',
  newsletter: 'vaše e-mailová|váš e-mail|e-mailovou adresu',
  paywall: 'pro předplatitele|předplaťte|chcete číst dál',
  donation: 'podpořte|přispějte|darovat',
};

export const source: SourceVocabulary = {
  by: ['autor', 'napsal', 'napsala', 'připravil', 'připravila'],
  writer: ['autor', 'autorka', 'autoři', 'text', 'redaktor', 'reportér'],
  editor: ['editor', 'editorka', 'redakce'],
  origin: ['zdroj', 'zdroje', 'agentura'],
  photo: ['foto', 'fotograf', 'snímek', 'ilustrační foto', 'fotografie'],
  and: ['a'],
  jobs: ['redaktor', 'redaktorka', 'zpravodaj', 'reportér', 'reportérka', 'novinář', 'novinářka'],
  desks: ['redakce', 'čtk', 'red'],
  genres: ['komentář', 'rozhovor', 'analýza'],
  published: ['publikováno', 'vydáno', 'zveřejněno', 'vytvořeno'],
  updated: ['aktualizováno', 'aktualizace', 'upraveno'],
};

export const quotes: QuoteVocabulary = {};
