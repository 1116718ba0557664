import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('"the company" behind a name of one word', () => {
  it.each([
    ['en', 'Veltron', 'Veltron said on Monday that it would pay. “We are sorry for all of this,” the company said.'],
    [
      'de',
      'Veltron',
      '„Das darf er nicht“, kommentiert Veltron das Gesetz. Zudem warnt das Unternehmen vor einem „nationalen Alleingang“.',
    ],
    ['de', 'Veltron', 'Veltron teilte am Montag mit, man werde zahlen. „Das tut uns allen sehr leid“, so der Konzern.'],
    ['es', 'Veltrónica', 'Veltrónica anunció el lunes que pagará. “Lo sentimos mucho todos”, señaló la compañía.'],
    [
      'pt',
      'Veltrobras',
      'A Veltrobras anunciou na segunda-feira que vai pagar. "Lamentamos muito tudo isto", disse a empresa.',
    ],
    ['nl', 'Veltron', 'Veltron meldde maandag dat het zal betalen. ‘Het spijt ons allemaal zeer’, aldus het bedrijf.'],
    ['sv', 'Veltron', 'Veltron meddelade på måndagen att man betalar. ”Vi är alla mycket ledsna”, säger bolaget.'],
    ['da', 'Veltron', 'Veltron meddelte mandag, at man betaler. »Vi er alle meget kede af det«, oplyser selskabet.'],
    [
      'pl',
      'Veltron',
      'Veltron poinformował w poniedziałek, że zapłaci. „Jest nam wszystkim bardzo przykro” – podała spółka.',
    ],
    ['ru', 'Велтром', 'Велтром сообщил в понедельник, что заплатит. «Нам всем очень жаль», — сообщила компания.'],
    [
      'id',
      'Veltronia',
      'Veltronia mengumumkan pada Senin akan membayar. “Kami semua meminta maaf,” kata perusahaan itu.',
    ],
  ])('is that one (%s: %s)', (lang, name, text) => {
    expect(last(lang, text)?.full).toBe(name);
  });

  it('also where the paragraph begins with its words, and behind more of them', () => {
    expect(last('en', 'Veltron said it would pay.', '“We are sorry for all of this,” the company said.')?.full).toBe(
      'Veltron',
    );
    expect(
      last('en', 'Veltron said “we will pay for it all”. “All of it.” “We are sorry,” the company said.')?.full,
    ).toBe('Veltron');
  });

  it.each([
    ['somebody by a given name', 'en', 'Peter said he would pay. “We are sorry for all of this,” the company said.'],
    [
      'somebody of whom more is told',
      'en',
      'Mayor Ann Dunlop left. Dunlop said it was late. “We are sorry,” the company said.',
    ],
    ['a place', 'en', 'Paris said it would pay. “We are sorry for all of this,” the company said.'],
    ['one of two', 'en', 'Veltron said that Mirax said no. “We are sorry for all of this,” the company said.'],
    [
      'what is only told of',
      'en',
      'Ann Ford sued Veltron on Monday. “We are sorry for all of this,” the company said.',
    ],
    ['a label', 'en', 'Above: the hall at night. “We are sorry for all of this,” the company said.'],
    ['far above', 'en', 'Veltron said it would pay.', 'It rained all day.', '“We are sorry,” the company said.'],
    ['a noun', 'de', 'Wasser wird im Sommer knapp. „Das tut uns allen sehr leid“, so der Konzern.'],
  ])('but not %s (%s: %s)', (_, lang, ...paragraphs) => {
    expect(last(lang, ...paragraphs)?.full).not.toMatch(/Veltron|Mirax|Peter|Dunlop|Paris|Above|Wasser/);
  });
});
