import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../lib/article/source/dateline/place';
import { lines } from '../../../lib/article/source/lines/lines';
import { wordsFor } from '../../../lib/article/source/words';
import { bodyOf } from './page';

function read(html: string, text = '', lang = 'es'): string | undefined {
  const body = bodyOf(html);
  const head = body.firstChild ? [...lines(body.firstChild, body, { direction: 'forward' })] : [];
  return readPlaces(head, { words: wordsFor([lang]), text })[0]?.value;
}

describe('a place beside the byline', () => {
  it.each([
    ['<p class="author_location"><span>Sevilla, Los Altos</span></p>', 'Sevilla, Los Altos'],
    [
      '<div class="author-location"><span>Corresponsal</span><span class="author-location">Sevilla</span></div>',
      'Sevilla',
    ],
    ['<time>Santo Domingo - abr. 22, 2022</time>', 'Santo Domingo'],
    ['<div><a>Ana</a> <span>San Pedro - </span><time>22 abr 2022 - 09:45 CET</time></div>', 'San Pedro'],
    ['<p>Published - April 22, 2022 09:45 pm IST - NEW DELHI</p>', 'NEW DELHI'],
  ])('%s', (html, expected) => {
    expect(read(html)).toBe(expected);
  });

  it('is no name before the date that the text does not tell of', () => {
    const line = '<p>Sara Molina - 5 abr 2022</p>';
    expect(read(line, 'Llueve en Sevilla.')).toBeUndefined();
    expect(read('<p>Los Molinos - 5 abr 2022</p>', 'Llueve en Sevilla.')).toBe('Los Molinos');
    expect(read('<p>Villa Alta - 5 abr 2022</p>', 'Llueve en Villa Alta.')).toBe('Villa Alta');
  });

  it('is an element right before the day that leads nowhere, of which the text says that something is in it', () => {
    const of = (place: string): string => `<div><a href="/a">Ana Ruiz</a>${place}<span>15.04.31 09:56</span></div>`;
    const text = 'Dos barcos llegaron ayer a puerto en Peñaclara.';
    expect(read(of('<span>Peñaclara, Los Altos</span>'), text)).toBe('Peñaclara, Los Altos');
    expect(read(of('<span>Peñaclara, Los Altos</span>'), 'Llueve en el valle.')).toBeUndefined();
    expect(read(of('<a href="/p">Peñaclara</a>'), text)).toBeUndefined();
    expect(read(of('<span class="post-location">Peñaclara</span>'))).toBe('Peñaclara');
    expect(read(of('<span class="locationlabel">Peñaclara</span>'))).toBeUndefined();
  });

  it('is a piece of the byline between bars if the text mentions it', () => {
    const line = '<p>Por Ana Ruiz · Peñaclara · 3 de mayo de 2031</p>';
    expect(read(line, 'Llueve sobre Peñaclara.')).toBe('Peñaclara');
    expect(read(line, 'Llueve sobre el valle.')).toBeUndefined();
    expect(read('<p>Por Ana Ruiz | Peñaclara</p>', 'Llueve sobre Peñaclara.')).toBeUndefined();
    expect(read('<p>Por Ana Ruiz · Redacción · 3 de mayo de 2031</p>', 'La Redacción llueve.')).toBeUndefined();
  });

  it.each([
    ['da', 'Vi rapporterer fra Dunwick'],
    ['da', 'Anna Holm melder fra Dunwick'],
    ['da', 'Anna Holm skriver fra Dunwick'],
    ['de', 'Anna Holm berichtet aus Dunwick'],
    ['en', 'Anna Holm reporting from Dunwick'],
    ['en', 'Anna Holm reports from Dunwick'],
    ['es', 'Ana Ruiz informa desde Dunwick'],
    ['es', 'Ana Ruiz reporta desde Dunwick'],
    ['is', 'Atli Steinsson skrifar frá Dunwick'],
    ['no', 'Anna Holm rapporterer fra Dunwick'],
    ['no', 'Anna Holm skriver fra Dunwick'],
    ['no', 'Anna Holm melder fra Dunwick'],
    ['sv', 'Anna Holm rapporterar från Dunwick'],
    ['sv', 'Anna Holm skriver från Dunwick'],
  ])('%s: is what is reported from: %s', (lang, line) => {
    expect(read(`<p>${line}</p>`, '', lang)).toBe('Dunwick');
    expect(read(`<p>${line}, which is far</p>`, '', lang)).toBeUndefined();
    expect(read(`<p>Anna Holm xxx ${line.split(' ').slice(-2).join(' ')}</p>`, '', lang)).toBeUndefined();
  });

  it.each([
    ['de', 'in', 'Korrespondent|Korrespondentin'],
    ['en', 'in', 'Correspondent'],
    [
      'es',
      'en',
      'enviado especial|enviada especial|enviados especiales|enviadas especiales|corresponsal|corresponsales',
    ],
    ['es', 'a', 'enviado especial|enviada especial|enviados especiales|enviadas especiales'],
    [
      'fr',
      'à',
      'envoyé spécial|envoyée spéciale|envoyés spéciaux|envoyées spéciales|envoyés spéciales|envoyé|envoyée|envoyés|envoyées|correspondant|correspondante|correspondants|correspondantes|correspondant permanent|correspondante permanente|correspondants permanents',
    ],
    ['fr', 'au', 'envoyé spécial'],
    ['fr', 'aux', 'envoyé spécial'],
    ['it', 'a', 'inviato|inviata|inviati|inviate|corrispondente|corrispondenti'],
    ['it', 'in', 'inviato|inviata|inviati|inviate|corrispondente|corrispondenti'],
    ['nl', 'in', 'Verslaggever|correspondent'],
    ['pt', 'em', 'enviado especial|enviada especial|correspondente|correspondentes'],
  ])('%s: is where a correspondent is: … %s Dunwick (%s)', (lang, tie, words) => {
    for (const word of words.split('|')) {
      expect(read(`<p>Anna Holm, ${word} ${tie} Dunwick</p>`, '', lang), word).toBe('Dunwick');
      expect(read(`<p>Anna Holm, ${word}x ${tie} Dunwick</p>`, '', lang), word).toBeUndefined();
      expect(read(`<p>Anna Holm, ${word} Dunwick</p>`, '', lang), word).toBeUndefined();
    }
  });

  it('is not whom a correspondent heads', () => {
    expect(read('<p>Corresponsal en jefe</p>')).toBeUndefined();
    expect(read('<p>De notre envoyée spéciale à Lisbonne</p>', '', 'fr')).toBe('Lisbonne');
  });

  it('stands in a line of the byline if something happened there', () => {
    const line =
      '<p class="byline"><a href="/autores/ana-ruiz">Ana Ruiz</a></p><p class="byline">Sevilla, Los Molinos</p>';
    expect(read(line, 'Llueve en Los Molinos y cerca de Sevilla.')).toBe('Sevilla, Los Molinos');
    expect(read(line, 'Llueve en Los Molinos.')).toBeUndefined();
    expect(read('<p class="byline">Ana Ruiz</p>', 'Ana Ruiz vive en Sevilla.')).toBeUndefined();
    expect(read('<p>Los Molinos</p>', 'Llueve en Los Molinos.')).toBeUndefined();
  });

  it('is one word before a date only if the text mentions it', () => {
    expect(read('<p>Sevilla - 22 de abril de 2022</p>', 'En Sevilla llueve.')).toBe('Sevilla');
    expect(read('<p>Publicado - 22 de abril de 2022</p>', 'En Sevilla llueve.')).toBeUndefined();
  });

  it('is two names before the numbers of a date if the text mentions both', () => {
    const line = '<p>Sevilla, Los Altos 10/07/2026 00:50 Actualizado a 10/07/2026 22:39</p>';
    expect(read(line, 'El fuego de Los Altos obliga a Sevilla a ayudar.')).toBe('Sevilla, Los Altos');
    expect(read(line, 'El fuego obliga a Sevilla a ayudar.')).toBeUndefined();
    expect(read('<p>Sevilla 10/07/2026 00:50</p>', 'En Sevilla llueve.')).toBeUndefined();
  });

  it.each([
    '<p>Story aus Weihnachten</p>',
    '<p>Home Issues Anyone could escape from Northward</p>',
    '<p>Por Ana Ruiz - 3 de mayo de 2022</p>',
    '<p>Deportes | 3 de mayo de 2022</p>',
    '<p class="byline">Ana Ruiz</p>',
    '<p>Ana - la reina</p>',
    '<p>April 22, 2022 09:45 pm IST - Chennai</p>',
    '<p>April 22, 2022 09:45 pm IST - UPDATED</p>',
    '<p>April 22, 2022 09:45 pm ABC - CHENNAI</p>',
  ])('is not in %s', (html) => {
    expect(read(html)).toBeUndefined();
  });
});
