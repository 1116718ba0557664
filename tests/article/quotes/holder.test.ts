import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('who is called by an office alone', () => {
  it.each([
    ['de', 'Der Bürgermeister verteidigt das bis heute. „Wir haben kein Geld dafür“, sagt er.', 'Bürgermeister'],
    [
      'de',
      'Der Gemeindepräsident will keinen Streit. Aber auch er sagt: „Das war nicht schön von ihnen.“',
      'Gemeindepräsident',
    ],
    ['en', 'The mayor kept calm all evening. “We have no money left for it,” he said.', 'mayor'],
    ['es', 'El alcalde no quiso responder a nadie. «No tenemos dinero para eso», dijo.', 'alcalde'],
    ['pt', 'A mãe, que não quer ser identificada, voltou ao prédio. "Minha filha está bem agora", disse.', 'mãe'],
    ['it', 'Il sindaco non vuole litigare. «Non abbiamo più soldi per il ponte», dice.', 'sindaco'],
    ['nl', 'De burgemeester bleef kalm. „Wij hebben er geen geld voor”, zegt hij.', 'burgemeester'],
  ])('is “he” in the rest of the paragraph (%s: %s)', (lang, paragraph, name) => {
    expect(last(lang, 'Rosa Kern lachte.', paragraph)).toBe(name);
  });

  it('is that one, not who spoke a paragraph before', () => {
    const two = 'Der Gemeindepräsident will keinen Streit. Aber auch er sagt: „Das war nicht schön von ihnen.“';
    expect(last('de', '„Gut so“, sagte Lehrer Jan Hirt.', two)).toBe('Gemeindepräsident');
  });

  it.each([
    [
      'of the other gender',
      'de',
      'Der Bürgermeister blieb ruhig. „Wir haben kein Geld dafür“, sagt sie.',
      /Bürgermeister/u,
    ],
    ['several', 'en', 'The mayors kept calm all evening. “We have no money left for it,” he said.', /mayors/u],
    ['a text', 'de', 'Der Bericht lag vor. „Wir haben kein Geld dafür“, sagt er.', /Bericht/u],
    ['a body', 'es', 'La policía llegó tarde. «Yo no tengo dinero para eso», dijo.', /policía/u],
    [
      'whom no article makes known',
      'id',
      'Anak sakit itu pulang. ”Kami tidak punya uang untuk itu,” katanya.',
      /Anak/u,
    ],
  ])('is not %s', (_, lang, paragraph, name) => {
    expect(last(lang, paragraph)).not.toMatch(name);
  });

  it('is not where somebody is named beside the office', () => {
    const two = 'Der Bürgermeister traf Anna Kern. „Wir haben kein Geld dafür“, sagt sie.';
    expect(last('de', two)).not.toMatch(/Bürgermeister/u);
  });
});

describe('behind the day and the hour', () => {
  const two = '“I put it on the lino and listened,” he said.';

  it('stands who the sentence is about', () => {
    expect(last('en', 'At 2:47am on January 30, Peter Crowhurst lay down.', two)).toBe('Peter Crowhurst');
  });

  it('but not behind other words', () => {
    expect(last('en', '“No,” said Jan Ford. In the house of the other man, Crow Hurst lay down.', two)).not.toBe(
      'Crow Hurst',
    );
  });
});

describe('a paragraph of nothing but words', () => {
  it('is of whom the one sentence before it is about', () => {
    const one = 'Wes Dunning, 68, who raises soybeans a mile from the site, didn’t buy it.';
    expect(last('en', one, '“They came to my kitchen. They sat at my table, and then they left.”')).toBe('Wes Dunning');
  });

  it.each([
    ['that names him', 'Wes Dunning, 68, did not buy it.', '“They came to Dunning. They sat at his table, and left.”'],
    [
      'behind another person',
      'Wes Dunning, 68, did not meet Ann Ford.',
      '“They came to my kitchen and sat at my table.”',
    ],
    [
      'behind “she”',
      'Her son, Wes Dunning, 68, owns a part, which she likes.',
      '“They came to my kitchen and sat there.”',
    ],
    [
      'behind more sentences',
      'It rained. Wes Dunning, 68, did not buy it.',
      '“They came to my kitchen and sat there.”',
    ],
  ])('is not %s', (_, one, two) => {
    expect(last('en', one, two)).toBe('');
  });
});

describe('a source that no list knows', () => {
  it.each([
    [
      'en',
      'People complained of a drone in, according to the church organist, “a slightly flat B”.',
      'church organist',
    ],
    ['nl', 'Op X schreef het waterschap: „Sluis weer open. Dank voor uw geduld.”', 'waterschap'],
    ['de', 'Auf X schrieb die Feuerwehr: „Bitte Fenster und Türen geschlossen halten.“', 'Feuerwehr'],
    ['es', 'En X escribió el ayuntamiento: «Esclusa abierta de nuevo. Gracias por su paciencia.»', 'ayuntamiento'],
  ])('speaks directly before the words (%s: %s)', (lang, paragraph, name) => {
    expect(last(lang, paragraph)).toBe(name);
  });

  it.each([
    [
      'en',
      'He gave advice to the firm “regarding trends,” according to a separate June 2011 memo that Band wrote.',
      /separate/u,
    ],
    ['de', 'Beim Umziehen rief das Team plötzlich: „Stopp! Bleib so, du siehst gut aus.“', /plötzlich/u],
  ])('is not what only begins so (%s: %s)', (lang, paragraph, name) => {
    expect(last(lang, paragraph)).not.toMatch(name);
  });
});

describe('what somebody is, among other things between commas', () => {
  it('names no second one', () => {
    const words =
      'Dort sitzt Tobias Wendel, 44, evangelisch, Rettungsschwimmer in Gold. „Das ist mein Beruf“, scherzt er.';
    expect(last('de', words)).toBe('Tobias Wendel');
  });

  it('but another behind a verb is one', () => {
    const words = 'Dort sitzt Tobias Wendel, und ihm hilft der Rettungsschwimmer. „Das ist mein Beruf“, scherzt er.';
    expect(last('de', words)).toBe('');
  });
});

describe('an office alone whose owner is told, where nouns have no articles', () => {
  const before = '“Truk kami sampai di gerbang,” kata Ketua Koperasi Budi Santoso.';
  it.each([
    [
      'Kepala Dinas Perkebunan Riau meminta perusahaan menaati perjanjian. “Perawatan mesin itu terjadwal,” ujarnya.',
      'Kepala Dinas Perkebunan Riau',
    ],
    [
      'Kepala Dinas Perkebunan setempat, yang ditemui usai rapat, meminta perusahaan bersabar. “Perawatan mesin itu terjadwal,” ujarnya.',
      'Kepala Dinas Perkebunan setempat',
    ],
    ['Petani meminta perusahaan bersabar. “Perawatan mesin itu terjadwal,” ujarnya.', 'Budi Santoso'],
  ])('is “ujarnya” (%s)', (paragraph, name) => {
    expect(last('id', before, paragraph)).toBe(name);
  });
});
