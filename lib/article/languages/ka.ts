import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'ka', functionWords: 'და რომ არ ეს არის მისი ამ თუ იყო' };

export const clutter: ClutterVocabulary = {
  related:
    'წაიკითხეთ აგრეთვე|წაიკითხეთ ასევე|წაიკითხეთ|ასევე წაიკითხეთ|ასევე იხილეთ|იხილეთ აგრეთვე|დაკავშირებული|მსგავსი სიახლეები|მსგავსი სტატიები|ყველაზე კითხვადი|თემაზე',
  share: 'გაზიარება|გააზიარე',
  ad: 'რეკლამა',
  follow: 'გამოგვყევით|შემოგვიერთდით',
  tags: 'თეგები|თემები',
  player: 'მოუსმინეთ|მოსმენა',
  comments: 'კომენტარ',
  nav: 'შემდეგი|წინა',
  newsletter: 'ელფოსტა',
  paywall: 'გამომწერთათვის',
  donation: 'მხარი დაგვიჭირეთ|დონაცია',
};

export const source: SourceVocabulary = {
  by: ['ავტორი'],
  writer: ['ავტორი', 'ჟურნალისტი', 'ტექსტი'],
  editor: ['რედაქტორი'],
  origin: ['წყარო', 'წყაროები'],
  photo: ['ფოტო', 'ფოტოგრაფი', 'სურათი'],
  and: ['და'],
  jobs: ['ჟურნალისტი', 'კორესპონდენტი', 'რედაქტორი'],
  desks: ['რედაქცია'],
  updated: ['განახლდა', 'განახლებულია'],
};

export const quotes: QuoteVocabulary = {
  says:
    'განაცხადა, თქვა, ამბობს, აცხადებს, დაწერა, წერს, აღნიშნა, აღნიშნავს, უპასუხა, დასძინა, განმარტა, მოუწოდა, ' +
    'ჰკითხა',
  accordingToAfter: 'თქმით, ცნობით, განცხადებით',
  pronouns: 'ის, იგი, ისინი, მან',
  firstPerson: 'მე, ჩვენ, ჩვენი, ჩემი',
  roles: 'პრეზიდენტი, პრემიერ-მინისტრი, მინისტრი, მინისტრმა, თავმჯდომარე, დეპუტატი, დირექტორი, ექსპერტი',
  that: 'რომ',
  uncased: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['შესწორება'],
};
