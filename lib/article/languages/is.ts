import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'is', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'lesa einnig|lesa meira|lestu einnig|lestu meira|lestu líka|sjá einnig|sjá nánar|tengdar fréttir|tengt efni|frétt af mbl.is',
  share: 'deila|afrita',
  ad: 'auglýsing|fréttin heldur áfram',
  tags: 'efnisorð|leitarorð',
  comments: 'athugasemd|ummæli',
};

export const source: SourceVocabulary = {
  by: ['eftir', 'höfundur'],
  writer: ['höfundur', 'texti', 'blaðamaður'],
  editor: ['ritstjóri', 'ritstjórn'],
  origin: ['heimild', 'heimildir'],
  photo: ['mynd', 'ljósmynd', 'ljósmyndari', 'myndir'],
  and: ['og'],
  jobs: ['blaðamaður', 'fréttamaður', 'ritstjóri', 'fréttaritari'],
  desks: ['ritstjórn', 'fréttastofa'],
  published: ['birt', 'dagsetning'],
  updated: ['uppfært'],
};

export const quotes: QuoteVocabulary = {};
