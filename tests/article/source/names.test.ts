import { describe, expect, it } from 'vitest';
import { nameOf, sameName } from '../../../lib/article/source/names/name';
import { namesIn } from '../../../lib/article/source/names/names';
import { wordsFor } from '../../../lib/article/source/words';

const names = (text: string, lang: string) => namesIn(text, wordsFor([lang])).map(({ name }) => name);

describe('names in a byline', () => {
  it.each([
    ['By Mary Whitfield', 'en', ['Mary Whitfield']],
    ['By Mary Whitfield and John Okafor', 'en', ['Mary Whitfield', 'John Okafor']],
    ['Mary Whitfield, John Okafor, Lena Marsh', 'en', ['Mary Whitfield', 'John Okafor', 'Lena Marsh']],
    ['Mary Whitfield, Senior Reporter', 'en', ['Mary Whitfield']],
    ['Mary Whitfield mary@harbour.example', 'en', ['Mary Whitfield']],
    ['m.whitfield@harbour.example', 'en', []],
    ['Mary Whitfield @marywhit', 'en', ['Mary Whitfield']],
    ['Jutta Brandmeier, Frankfurt', 'de', ['Jutta Brandmeier']],
    ['Von Jutta Brandmeier und Klaus Ohlsen', 'de', ['Jutta Brandmeier', 'Klaus Ohlsen']],
    ['Ein Kommentar von Jutta Brandmeier', 'de', ['Jutta Brandmeier']],
    ['An analysis by Mary Whitfield', 'en', ['Mary Whitfield']],
    ['Une analyse par Anne Laforêt', 'fr', ['Anne Laforêt']],
    ['Una opinión por Lucía Barrientos', 'es', ['Lucía Barrientos']],
    ['Un’analisi di Marco Rinaldi', 'it', ['Marco Rinaldi']],
    ['Um artigo por João Silva', 'pt', ['João Silva']],
    ['Een analyse van Sanne Bakker', 'nl', ['Sanne Bakker']],
    ['En krönika av Anna Berglund', 'sv', ['Anna Berglund']],
    ['En kommentar af Mette Holm', 'da', ['Mette Holm']],
    ['En kronikk av Kari Holm', 'no', ['Kari Holm']],
    ['Una anàlisi per Lluïsa Barral', 'ca', ['Lluïsa Barral']],
    ['Un artigo por Uxía Barral', 'gl', ['Uxía Barral']],
    ['Ursula von der Weiden', 'de', ['Ursula von der Weiden']],
    ['Jutta Brandmeier, dpa', 'de', ['Jutta Brandmeier', 'dpa']],
    ['Oleh Budi Hartono', 'id', ['Budi Hartono']],
    ['Laporan wartawan Budi Hartono', 'id', ['Budi Hartono']],
    ['Redaksi', 'id', ['Redaksi']],
    ['Chus Marín, Pau Abadal (Enviado especial)', 'es', ['Chus Marín', 'Pau Abadal']],
    ['Lucía Barrientos y Tomás Quiroga', 'es', ['Lucía Barrientos', 'Tomás Quiroga']],
    ['Mathias Hove / Journalist', 'no', ['Mathias Hove']],
    ['Trine Juhl og Tôrtia Holm', 'da', ['Trine Juhl', 'Tôrtia Holm']],
    ['Miguel A. Herrera', 'es', ['Miguel A. Herrera']],
    ['구현서 기자', 'ko', ['구현서']],
    ['كايلا منصور وأنجليكا حداد', 'ar', ['كايلا منصور', 'أنجليكا حداد']],
    ['محمد أحمد وليد حسن', 'ar', ['محمد أحمد وليد حسن']],
    ['陈思雨、林小舟', 'zh', ['陈思雨', '林小舟']],
    ['By Mary Whitfield and AP', 'en', ['Mary Whitfield', 'AP']],
    ['Mary Whitfield, John Okafor, Staff Writers', 'en', ['Mary Whitfield', 'John Okafor']],
    ['Mary Whitfield | Data reporter', 'en', ['Mary Whitfield']],
    ['Jutta Brandmeier, NDR AKTUELL', 'de', ['Jutta Brandmeier']],
    ['JUTTA BRANDMEIER, KLAUS OHLSEN', 'de', ['Jutta Brandmeier', 'Klaus Ohlsen']],
    ['Ina Horvat/Hina', 'hr', ['Ina Horvat', 'Hina']],
    ['Por João Silva, Ana Melo, g1 Rio e Região', 'pt', ['João Silva', 'Ana Melo']],
    ['Mary Whitfield For Harbour Post Online', 'en', ['Mary Whitfield']],
    ['Mary Whitfield | HP Advance Media for Harbour.com', 'en', ['Mary Whitfield']],
    ['Mary Whitfield, Mayor of Dunwick', 'en', ['Mary Whitfield']],
    ['Jutta Brandmeier (Text), Klaus Ohlsen (Fotos)', 'de', ['Jutta Brandmeier']],
    ['Associated Press', 'en', ['Associated Press']],
    ['Agencies', 'en', []],
    ['Povilas Aleksis, universiteto profesorius, Namai.lt', 'lt', ['Povilas Aleksis']],
    ['Read more about our newsletter here', 'en', []],
    ['12 minutes ago', 'en', []],
    ['https://harbour.example/authors/mary', 'en', []],
    ['Harbour Media GmbH', 'de', []],
    ['Bundesamt für Handel und Klimaschutz', 'de', []],
    ['Veröffentlicht von Klaus Ohlsen', 'de', ['Klaus Ohlsen']],
    ['Artikel von', 'de', []],
    ['Anonymous', 'en', []],
    ['anónimo', 'es', []],
    ['S.', 'en', []],
    ['', 'en', []],
  ])('%s (%s)', (text, lang, expected) => {
    expect(names(text, lang)).toEqual(expected);
  });

  it('counts one person once, in whatever spelling', () => {
    expect(names('Mary Whitfield; MARY WHITFIELD', 'en')).toHaveLength(1);
    expect(sameName('José Núñez', 'Jose Nunez')).toBe(true);
    expect(sameName('Graciela-Cuevas', 'Graciela Cuevas')).toBe(true);
    expect(sameName('Mary Whitfield', 'Mary Whitman')).toBe(false);
  });

  it('is bounded', () => {
    expect(names('A '.repeat(100_000), 'en')).toEqual([]);
    expect(names('a'.repeat(2_000), 'en')).toEqual([]);
    expect(
      names(Array.from({ length: 40 }, (_, index) => `Anna ${'BCDEFGHIJK'[index % 10]}ell`).join(', '), 'en').length,
    ).toBeLessThanOrEqual(12);
  });
});

/** Small words inside names, each in a name of a page in any language. Pinned here, so that what a file loses fails. */
const INSIDE =
  "de del dela delos della dello di da dal do dos das du des d' d’ la le las los el al ul y e i van von vom zu zum zur der den ter ten te op af av bin binti bint ibn ben abu genannt dit san santa 't ap nic mac na ou jr sr";
const ACCOUNTS =
  'Anonymous|Anonym|Anonyme|Anónimo|Anónima|Anônimo|Anônima|Anonimo|Anonim|Unknown|Unbekannt|null|undefined|none|Super User|SuperUser|SuperAdmin|Administrator|Administrador|Administradora|Administrateur|Amministratore|Webmaster|Web Master|Contributor|Contributors|Kontributor|Contributeur|Contributeurs|Contributrice|Colaborador|Colaboradora|Colaboradores|Colaboradoras|Collaboratore|Collaborateur|Yönetici|Администратор|Адміністратор|Quản trị viên|المشرف|مدير الموقع';

describe('the name of somebody', () => {
  it.each(INSIDE.split(' '))('Lizwe %s Okhuur', (word) => {
    expect(names(`Lizwe ${word} Okhuur`, 'zu')).toEqual([`Lizwe ${word} Okhuur`]);
  });

  it.each(['the', 'The', 'of', 'de', 'von', 'van', 'di', 'upon'])('does not end with "%s"', (word) => {
    expect(names(`Letters To ${word}`, 'en')).toEqual([]);
  });

  it.each([
    ['Thomas Smith jr', 'en'],
    ['Nguyen Van La', 'en'],
    ['Hans Der', 'de'],
  ])('may end so: %s', (name, lang) => {
    expect(names(name, lang)).toEqual([name]);
  });

  it('does not begin with "and"', () => {
    expect(nameOf('y García Márquez', wordsFor(['es']))).toBeUndefined();
    expect(nameOf('e Silva Prado', wordsFor(['pt']))).toBeUndefined();
    expect(names('da Silva Prado', 'pt')).toEqual(['da Silva Prado']);
  });

  it.each(ACCOUNTS.split('|'))('is not that of an account: %s', (name) => {
    expect(names(name, 'zu')).toEqual([]);
  });

  it.each([
    ['Mary Whitfield in Lagos', 'en'],
    ['Mary Whitfield from Lagos', 'en'],
    ['Mary Whitfield à Lagos', 'fr'],
    ['Mary Whitfield en Lagos', 'es'],
    ['Mary Whitfield em Lagos', 'pt'],
    ['Mary Whitfield w Lagos', 'pl'],
    ['Mary Whitfield fra Lagos', 'da'],
    ['Mary Whitfield fra Lagos', 'no'],
    ['Mary Whitfield från Lagos', 'sv'],
    ['Mary Whitfield frá Lagos', 'is'],
    ['Mary Whitfield frá Lagos', 'fo'],
    ['Mary Whitfield aus Lagos', 'de'],
    ['Mary Whitfield uit Lagos', 'nl'],
    ['Mary Whitfield desde Lagos', 'es'],
    ['Mary Whitfield в Lagos', 'ru'],
    ['Mary Whitfield из Lagos', 'ru'],
    ['Mary Whitfield от Lagos', 'bg'],
  ])('has no place behind it: %s', (text, lang) => {
    expect(names(text, lang)).toEqual(['Mary Whitfield']);
  });
});
