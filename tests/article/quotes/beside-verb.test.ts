import { describe, expect, it } from 'vitest';
import { said } from './said';

const names = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).map(({ full }) => full);

describe('who stands behind the verb that follows the words', () => {
  it.each([
    ['es', 'El país quiere un acuerdo con Senegal y Malí, «a pesar de las malas relaciones», dice Anna Lund.'],
    ['fr', 'Le pays veut un accord avec le Sénégal et le Mali, « malgré de mauvaises relations », dit Anna Lund.'],
    ['it', 'Il paese vuole un accordo con Senegal e Mali, «nonostante le cattive relazioni», dice Anna Lund.'],
    ['pt', 'O país quer um acordo com Senegal e Mali, "apesar das más relações", diz Anna Lund.'],
    ['ca', 'El país vol un acord amb Senegal i Mali, «malgrat les males relacions», diu Anna Lund.'],
    ['ro', 'Țara vrea un acord cu Senegal și Mali, „în ciuda relațiilor rele”, spune Anna Lund.'],
    ['pl', 'Kraj chce umowy z Senegalem i Mali, „mimo złych stosunków”, mówi Anna Lund.'],
    ['cs', 'Země chce dohodu se Senegalem a Mali, „navzdory špatným vztahům“, říká Anna Lund.'],
  ])('says them, and not the name before them: %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Anna Lund']);
  });

  it('says them behind the article of a name', () => {
    const text = 'Η χώρα θέλει συμφωνία με τη Σενεγάλη και το Μάλι, «παρά τις κακές σχέσεις», λέει η Άννα Λουντ.';
    expect(names('el', text)).toEqual(['Άννα Λουντ']);
  });

  it.each([
    [
      'who the words are about',
      'es',
      'La ministra Ana Ruiz, «muy preocupada por todo esto», dijo ayer que no.',
      'Ana Ruiz',
    ],
    [
      'to whom it is said',
      'pl',
      'Jan Nowak, „człowiek bardzo uczciwy”, powiedział Annie Kowal, że wyjedzie.',
      'Jan Nowak',
    ],
    ['to whom it is said', 'en', 'Tom Ford, “a very honest man”, told Ann Cole that he would leave.', 'Tom Ford'],
  ])('leaves them to who stands before: %s, %s', (_, lang, text, name) => {
    expect(names(lang, text)).toEqual([name]);
  });
});
