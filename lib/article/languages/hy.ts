import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'hy', functionWords: 'և է որ են այդ այս համար մեջ էր չի' };

export const clutter: ClutterVocabulary = {
  related:
    'կարդացեք նաև|կարդալ նաև|կարդալ ավելին|դիտեք նաև|տես նաև|առնչվող նյութեր|առնչվող|նման նյութեր|թեմայով|այլ նորություններ|ամենաընթերցված|նմանատիպ նյութեր|նմանատիպ',
  share: 'կիսվել|տարածել',
  ad: 'գովազդ',
  follow: 'հետևեք|միացեք',
  tags: 'պիտակներ|թեգեր',
  player: 'լսել|լսեք',
  comments: 'մեկնաբան',
  nav: 'հաջորդ|նախորդ',
  newsletter: 'էլ. փոստ',
  paywall: 'բաժանորդների համար',
  donation: 'աջակցեք|նվիրաբեր',
};

export const source: SourceVocabulary = {
  by: ['հեղինակ'],
  writer: ['հեղինակ', 'լրագրող', 'տեքստ'],
  editor: ['խմբագիր'],
  origin: ['աղբյուր', 'աղբյուրը'],
  photo: ['լուսանկար', 'լուսանկարը', 'ֆոտո'],
  and: ['և', 'եւ'],
  jobs: ['լրագրող', 'թղթակից', 'խմբագիր'],
  desks: ['խմբագրություն'],
  updated: ['թարմացվել է'],
  months: {
    հունվար: 1,
    փետրվար: 2,
    մարտ: 3,
    ապրիլ: 4,
    մայիս: 5,
    հունիս: 6,
    հուլիս: 7,
    օգոստոս: 8,
    սեպտեմբեր: 9,
    հոկտեմբեր: 10,
    նոյեմբեր: 11,
    դեկտեմբեր: 12,
  },
};

export const quotes: QuoteVocabulary = {
  says:
    'ասաց, ասել է, ասում է, հայտարարեց, հայտարարել է, նշեց, նշել է, գրել է, գրեց, ավելացրեց, շեշտեց, ընդգծեց, ' +
    'պատասխանեց, հարցրեց',
  accordingToAfter: 'խոսքով, համաձայն',
  pronouns: 'նա, նրանք',
  firstPerson: 'ես, մենք, մեր, իմ',
  roles:
    'նախագահ, նախագահը, վարչապետ, վարչապետը, նախարար, նախարարը, պատգամավոր, պատգամավորը, տնօրեն, խոսնակ, ' +
    'փաստաբան, փորձագետ',
  that: 'որ, թե',
  inflected: true,
  dropsPronouns: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['ուղղում'],
};
