import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'ta', functionWords: 'மற்றும் இந்த என்று ஒரு அவர் என உள்ள இது' };

export const clutter: ClutterVocabulary = {
  related:
    'மேலும் படிக்க|இதையும் படியுங்கள்|இதையும் படிங்க|மேலும் வாசிக்க|தொடர்புடைய செய்திகள்|தொடர்புடையவை|தொடர்புடைய|மேலும் செய்திகள்|அதிகம் படித்தவை|இதையும் படிக்க|இதையும் படிக்கலாமே',
  share: 'பகிர|பகிர்',
  ad: 'விளம்பரம்',
  follow: 'பின்தொடர',
  tags: 'குறிச்சொற்கள்',
  player: 'கேட்க',
  comments: 'கருத்து',
  nav: 'அடுத்து|முந்தைய|மேலே செல்ல',
  newsletter: 'செய்திமடல்',
  paywall: 'சந்தாதாரர்களுக்கு',
  donation: 'நன்கொடை',
  notice: 'குக்கீ',
};

export const source: SourceVocabulary = {
  by: ['எழுதியவர்', 'ஆசிரியர்'],
  writer: ['எழுதியவர்', 'செய்தியாளர்', 'நிருபர்'],
  editor: ['ஆசிரியர்', 'தொகுப்பு', 'தொகுப்பாசிரியர்'],
  origin: ['ஆதாரம்', 'மூலம்', 'நன்றி'],
  photo: ['படம்', 'புகைப்படம்', 'படங்கள்'],
  and: ['மற்றும்'],
  jobs: ['செய்தியாளர்', 'நிருபர்', 'ஆசிரியர்'],
  desks: ['இணையதள குழு', 'செய்திப்பிரிவு'],
  updated: ['புதுப்பிக்கப்பட்டது', 'மாற்றம் செய்த நாள்'],
  colonEndsDateline: true,
  kickers: ['கேள்வி', 'பதில்', 'வீடியோ', 'குறிப்பு', 'முக்கிய', 'சிறப்பு', 'பிரேக்கிங்', 'நேரலை'],
};

export const quotes: QuoteVocabulary = {
  says: 'கூறினார், கூறினர், தெரிவித்தார், தெரிவித்தனர், என்றார், சொன்னார், எழுதினார், கேட்டார், குறிப்பிட்டார், ' + 'கூறியுள்ளார், தெரிவித்துள்ளார்',
  pronouns: 'அவர், அவர்கள்',
  firstPerson: 'நான், நாம், நாங்கள், எங்கள்',
  roles: 'அமைச்சர், முதல்வர், பிரதமர், தலைவர், செய்தித்தொடர்பாளர், செயலாளர்',
  uncased: true,
  verbLast: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['திருத்தம்'],
};
