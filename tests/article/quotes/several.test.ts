import { expect, it } from 'vitest';
import { said } from './said';

/** Somebody with a name speaks, then people without. */
const TEXTS: Readonly<Record<string, string>> = {
  'en: others said': '“We waited for an hour,” said Ann Ford. Others said it was “the worst night of the year”.',
  'en: behind': '“We waited for an hour,” said Ann Ford. “It was bad for us all,” said several.',
  'en: some of them': 'Ann Ford, the mayor, came late. Some of them said they were “tired of all these promises”.',
  'en: many in the crowd': 'Ann Ford, the mayor, came late. Many in the crowd said they were “tired of promises”.',
  de: '„Wir haben gewartet“, sagte Anna Weber. Einige sagten, es sei „die schlimmste Nacht des Jahres“ gewesen.',
  es: '«Esperamos una hora», dijo Ana Ruiz. Algunos dijeron que fue «la peor noche del año».',
  fr: '« Nous avons attendu une heure », dit Anne Favre. Certains ont déclaré que c’était « la pire nuit de l’année ».',
  it: '«Abbiamo aspettato un’ora», ha detto Anna Ferri. Alcuni hanno detto che è stata «la notte peggiore dell’anno».',
  pt: '“Esperámos uma hora”, disse Ana Prado. Alguns disseram que foi “a pior noite do ano”.',
  nl: '‘We hebben een uur gewacht’, zei Anna de Wit. ‘Het was de slechtste nacht van het jaar’, zeiden sommigen.',
  pl: '– Czekaliśmy godzinę – powiedziała Anna Nowak. – To była najgorsza noc roku – mówili niektórzy.',
  ru: '«Мы ждали час», — сказала Анна Орлова. «Это была худшая ночь года», — говорили некоторые.',
  tr: '"Bir saat bekledik" dedi Ayşe Kaya. Bazıları "yılın en kötü gecesiydi" dedi.',
  sv: '”Vi väntade en timme”, sa Anna Lund. ”Det var årets värsta natt”, sa några.',
};

for (const [form, text] of Object.entries(TEXTS))
  it(`gives the words of people whom nobody names to nobody (${form})`, () => {
    const lang = form.slice(0, 2);
    expect(said(lang, text).at(-1)).toMatchObject({ speaker: '', full: '' });
  });

it('names the office where it stands behind such a word', () => {
  expect(said('en', '“We have heard this before,” several residents said.')[0]?.speaker).toBe('residents');
});

it('knows no subject in what is told to others', () => {
  expect(said('en', '“We are proud of you,” Ann Ford told some of the miners.')[0]?.speaker).toBe('Ann Ford');
  expect(said('en', 'Ann Ford told others that she was “in charge of the whole thing”.')[0]?.speaker).toBe('Ann Ford');
});
