import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'is', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'lesa einnig|lesa meira|lestu einnig|lestu meira|lestu líka|sjá einnig|sjá nánar|sjá meira|tengdar fréttir|tengd frétt|tengt efni|tengdar greinar|meira um|nánar um|frétt af mbl.is|áhugavert|þú gætir haft áhuga á|mælt með|lestu nánar',
  lists:
    'mest lesið|mest skoðað|vinsælt|vinsælast|nýjustu fréttir|nýjast|nýtt|fleiri fréttir|aðrar fréttir|fleira|helstu fréttir|mest lesið í dag|fréttir|kynningar|auglýst efni|kostuð kynning',
  share:
    'deila|deila frétt|deila þessari frétt|deila á|deila grein|afrita hlekk|afrita slóð|senda|prenta|vista|setja bókamerki|líka við',
  ad: 'auglýsing|auglýsingar|kostað efni|kynning|fréttin heldur áfram|skrollaðu til að halda áfram',
  follow: 'fylgdu okkur|fylgstu með|fylgdu|fylgja|sæktu appið|finndu okkur',
  tags: 'efnisorð|merki|flokkar|leitarorð|um efnið|meira um',
  player: 'hlusta á frétt|hlusta á grein|hlusta|spila|horfa|horfa á myndskeið',
  comments:
    'athugasemdir|skrifa athugasemd|bæta við athugasemd|skoða athugasemdir|taka þátt í umræðunni|umræða|blogga um frétt|ummæli',
  nav: 'næsta síða|fyrri síða|næsta|fyrri|efst á síðu|til baka|sjá allt|sýna meira|hlaða meira',
  newsletter: 'fréttabréf|póstlisti|netfang|skráðu þig|skrá mig|í pósthólfið',
  paywall: 'fyrir áskrifendur|áskrift|gerast áskrifandi|skráðu þig inn til|til að lesa áfram',
  donation: 'styrktu|styrkja|styðja|framlag',
  notice: 'notar vafrakökur|vafrakökur|samþykkja|fótspor',
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
