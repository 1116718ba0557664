import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'te', functionWords: 'ఈ మరియు ఆ కోసం అని ఒక ఉంది చేసిన' };

export const clutter: ClutterVocabulary = {
  related:
    'ఇది కూడా చదవండి|ఇవి కూడా చదవండి|ఇదీ చదవండి|ఇవీ చదవండి|ఇంకా చదవండి|మరింత చదవండి|చదవండి|సంబంధిత వార్తలు|సంబంధిత కథనాలు|మరిన్ని వార్తలు',
  share: 'షేర్ చేయండి|షేర్',
  ad: 'ప్రకటన',
  follow: 'ఫాలో|అనుసరించండి',
  tags: 'ట్యాగ్స్|అంశాలు',
  player: 'వినండి',
  comments: 'వ్యాఖ్య|కామెంట్',
  nav: 'తదుపరి|మునుపటి|పైకి',
  newsletter: 'న్యూస్‌లెటర్|ఈమెయిల్',
  paywall: 'చందాదారులకు',
  donation: 'విరాళం',
};

export const source: SourceVocabulary = {
  by: ['రచన', 'రచయిత'],
  writer: ['రచన', 'రచయిత', 'రిపోర్టర్', 'విలేకరి'],
  editor: ['ఎడిటర్', 'సంపాదకుడు'],
  origin: ['మూలం', 'ఆధారం'],
  photo: ['ఫోటో', 'చిత్రం', 'ఫొటో'],
  and: ['మరియు'],
  jobs: ['రిపోర్టర్', 'విలేకరి', 'ఎడిటర్'],
  desks: ['వెబ్ డెస్క్', 'న్యూస్ డెస్క్'],
  updated: ['అప్డేట్', 'నవీకరణ'],
  colonEndsDateline: true,
  kickers: ['ప్రశ్న', 'జవాబు', 'వీడియో', 'గమనిక', 'లైవ్', 'బ్రేకింగ్', 'ప్రత్యేకం', 'ముఖ్య'],
};

export const quotes: QuoteVocabulary = {
  says: 'అన్నారు, చెప్పారు, తెలిపారు, పేర్కొన్నారు, అన్నాడు, చెప్పాడు, వెల్లడించారు, రాశారు, ప్రశ్నించారు',
  pronouns: 'ఆయన, ఆమె, వారు',
  firstPerson: 'నేను, మేము, మనం, మా',
  roles: 'మంత్రి, ముఖ్యమంత్రి, ప్రధాని, అధ్యక్షుడు, కార్యదర్శి, ఎమ్మెల్యే',
  uncased: true,
  verbLast: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['సవరణ'],
};
