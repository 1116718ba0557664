import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/article/quotes';
import { said } from './said';

const WORDS = 'Nous étions prêts dès l’été.';
const TEXT = `« ${WORDS} », a déclaré la ministre de la Santé Hélène Béraud.`;

describe('letters written in other ways', () => {
  it('reads accents apart from their letters, and gives the offsets in the text as it is', () => {
    const paragraph = TEXT.normalize('NFD');
    const [quote] = findQuotes({ paragraphs: [paragraph], title: '', lang: 'fr' });
    expect(quote?.text.trim()).toBe(WORDS.normalize('NFD'));
    expect(paragraph.slice(quote?.start, quote?.end)).toBe(quote?.text);
    expect(quote?.speakerFull).toBe('Hélène Béraud');
    expect(quote?.role).toBe('ministre de la Santé');
  });

  it('reads over soft hyphens and spaces without width', () => {
    const paragraph =
      '\u00ad„\u200bDas reicht nicht.\u00ad“\u200b, sag\u00adte Minis\u00adterin An\u00adna We\u00adber.';
    const [quote] = findQuotes({ paragraphs: [paragraph], title: '', lang: 'de' });
    expect(paragraph.slice(quote?.start, quote?.end)).toBe(quote?.text);
    expect(quote?.text.replace(/[\u00ad\u200b]/gu, '')).toBe('Das reicht nicht.');
    expect(quote).toMatchObject({ speakerFull: 'Anna Weber', role: 'Ministerin' });
  });

  it('puts a quotation behind an accent back to its place', () => {
    const paragraph = 'Núñez negó todo. '.normalize('NFD').concat('“No lo sé”, dijo Vega.'.normalize('NFD'));
    const [quote] = findQuotes({ paragraphs: [paragraph], title: '', lang: 'es' });
    expect(quote?.text).toBe('No lo sé'.normalize('NFD'));
    expect(paragraph.slice(quote?.start, quote?.end)).toBe(quote?.text);
  });

  it('reads Korean syllables in their letters', () => {
    const paragraph = '김민수 장관은 "올해 안에 끝내겠다"고 말했다.'.normalize('NFD');
    const [quote] = findQuotes({ paragraphs: [paragraph], title: '', lang: 'ko' });
    expect(quote?.speakerFull).toBe('김민수');
    expect(paragraph.slice(quote?.start, quote?.end)).toBe(quote?.text);
  });

  it.each(["'", '’', '‘', '\u02bb', '\u02bc', '`'])('knows a name with the apostrophe %s again', (mark) => {
    const text = `Ketua panitia Syafi${mark}i Ja${mark}far hadir di lokasi. "Kami siap membantu warga," kata Syafi${mark}i.`;
    expect(said('id', text)[0]).toMatchObject({ role: 'Ketua panitia' });
    expect(said('id', text)[0]?.full).toMatch(/^Syafi.i Ja.far$/u);
  });

  it.each(["'", '’', '‘'])('takes the genitive behind the apostrophe %s off a name', (mark) => {
    const text = `It is Anna Ford${mark}s bridge, says Anna Ford${mark}s secretary. “It stays closed until May,” Ford said.`;
    expect(said('en', text)[0]?.full).toBe('Anna Ford');
  });

  it('still takes the ending of a case for none of a name where nouns have cases', () => {
    expect(
      said('tr', 'Bakan Elif Kaya\'nın sözleri sert oldu. "Kabul etmiyoruz" diyen Kaya salondan ayrıldı.')[0]?.full,
    ).toBe('Elif Kaya');
  });
});
