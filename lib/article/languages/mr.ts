import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'mr',
  functionWords: 'आहे आणि या च्या मध्ये हे ते होते आहेत ला नाही तर यांनी केली असे',
};

export const clutter: ClutterVocabulary = {
  related:
    'हे देखील वाचा|हेही वाचा|हे ही वाचा|हे वाचा|हेही पाहा|अधिक वाचा|आणखी वाचा|वाचा|संबंधित बातम्या|संबंधित बातमी|इतर बातम्या|लोकप्रिय बातम्या',
  share: 'शेअर करा|लिंक कॉपी करा',
  ad: 'जाहिरात',
  follow: 'फॉलो करा|सामील व्हा',
  tags: 'टॅग|टॅग्स|टॅग्ज',
  player: 'ऐका',
  comments: 'प्रतिक्रिया|टिप्पण्या',
  nav: 'पुढील|मागील|वर जा',
  newsletter: 'ईमेल पत्ता',
  paywall: 'सदस्यांसाठी',
  donation: 'देणगी',
};

export const source: SourceVocabulary = {
  by: ['लेखक', 'द्वारा'],
  writer: ['लेखक', 'वार्ताहर', 'प्रतिनिधी', 'रिपोर्टर'],
  editor: ['संपादक', 'संपादन'],
  origin: ['स्रोत', 'सोर्स', 'सौजन्य'],
  photo: ['फोटो', 'छायाचित्र', 'छायाचित्रकार'],
  and: ['आणि', 'व'],
  jobs: ['वार्ताहर', 'प्रतिनिधी', 'पत्रकार', 'संपादक'],
  desks: ['ऑनलाइन डेस्क', 'वेब टीम', 'टीम'],
  updated: ['अपडेट', 'अद्ययावत'],
  colonEndsDateline: true,
  kickers: ['ब्रेकिंग', 'अपडेट', 'व्हिडिओ', 'टीप', 'प्रश्न', 'उत्तर', 'लाइव्ह', 'विशेष', 'मुख्य'],
};

export const quotes: QuoteVocabulary = {
  says: 'म्हणाल्या, म्हणाले, म्हणाला, म्हणाली, म्हणतात, सांगितले, सांगितलं, म्हटले, म्हटलं, लिहिले, विचारले',
  accordingToAfter: 'मते, नुसार',
  pronouns: 'ते, ती, तो, त्यांनी',
  firstPerson: 'मी, आम्ही, आपण, आमच्या',
  roles: 'मंत्री, मुख्यमंत्री, पंतप्रधान, राष्ट्रपती, प्रवक्ते, अध्यक्ष, सचिव, खासदार, आमदार, नेते, संचालक',
  that: 'की',
  uncased: true,
  verbLast: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['दुरुस्ती'],
};
