import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'hi', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'यह भी पढ़ें|ये भी पढ़ें|यह भी पढ़े|ये भी पढ़े|इसे भी पढ़ें|इन्हें भी पढ़ें|पढ़ें|और पढ़ें|आगे पढ़ें|यह भी देखें|ये भी देखें|संबंधित खबरें|संबंधित लेख|संबंधित|अन्य खबरें|ताजा खबरें|लोकप्रिय|ट्रेंडिंग',
  share: 'शेयर करें|शेयर|साझा करें|कॉपी लिंक|लिंक कॉपी',
  ad: 'विज्ञापन|स्क्रॉल करें',
  follow: 'फॉलो|हमसे जुड़ें|व्हाट्सऐप चैनल|ऐप खोलें',
  tags: 'टैग|टैग्स|विषय',
  player: 'सुनें',
  comments: 'टिप्पणी|कमेंट|राय दें',
  nav: 'अगला|पिछला|ऊपर जाएं|सभी देखें',
  newsletter: 'न्यूज़लेटर|न्यूजलेटर|ईमेल पता',
  paywall: 'पूरी खबर पढ़ें|पढ़ने के लिए लॉगिन|ऐप डाउनलोड|मेंबरशिप',
  donation: 'दान करें|सहयोग करें',
};

export const source: SourceVocabulary = {
  by: ['द्वारा', 'लेखक', 'रिपोर्ट', 'लिखित'],
  writer: ['लेखक', 'संवाददाता', 'रिपोर्टर', 'रिपोर्ट', 'लेखन'],
  editor: ['संपादक', 'सम्पादक', 'एडिटर', 'संपादन', 'edited by'],
  origin: ['स्रोत', 'सोर्स', 'साभार', 'एजेंसी'],
  photo: ['फोटो', 'तस्वीर', 'छायाकार', 'चित्र', 'फ़ोटो'],
  and: ['और', 'एवं', 'व'],
  jobs: ['संवाददाता', 'रिपोर्टर', 'पत्रकार', 'संपादक', 'ब्यूरो'],
  desks: ['डिजिटल डेस्क', 'वेब डेस्क', 'न्यूज़ डेस्क', 'न्यूज डेस्क', 'ब्यूरो', 'टीम'],
  published: ['प्रकाशित', 'पब्लिश', 'publish date'],
  updated: ['अपडेट', 'अपडेटेड', 'अद्यतन', 'संशोधित'],
};

export const quotes: QuoteVocabulary = {};
