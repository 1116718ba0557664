// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type ClutterMatch, findClutter } from '../../../lib/article/clutter';
import { textOf } from './page';

const TEXT = [
  'Talviuimarit pääsevät veteen satamassa jo ensi viikolla, kun laituri valaistaan ja pukukoppi lämmitetään.',
  'Paikka on auki aamusta iltaan maaliskuun loppuun asti, ja sen käyttö on kaikille täysin ilmaista.',
  'Kaupunki lupaa, että toinen uintipaikka avataan vanhan myllyn luo ensi talvena.',
].map((text) => `<p>${text}</p>`);

const PUSH =
  '<div><p>Haluatko tietää ensimmäisenä?</p><p>Tilaa ilmoitukset ja saat tärkeimmät uutiset suoraan selaimeesi. Voit perua ne milloin tahansa.</p><button>Ei kiitos</button><button>Salli</button></div>';
const LETTER =
  '<div><h3>Newsletter</h3><p>Saat päivän tärkeimmät uutiset sähköpostiisi joka aamu kello seitsemän ennen muita.</p><input type="email"><button>Tilaa</button></div>';

const matches = (body: string): ClutterMatch[] =>
  findClutter(
    new DOMParser().parseFromString(
      `<html lang="fi"><head><meta property="og:type" content="article"></head><body>${body}</body></html>`,
      'text/html',
    ),
  );

const kinds = (body: string): string[] => matches(body).map(({ kind }) => kind);

describe('an offer that is as long as a paragraph of a short article', () => {
  it.each([
    ['below the text', `<h1>Uinti</h1><div>${TEXT.join('')}</div>${PUSH}`, 'other'],
    ['at its end', `<h1>Uinti</h1><div>${TEXT.join('')}${PUSH}</div>`, 'other'],
    ['a letter below it', `<h1>Uinti</h1><div>${TEXT.join('')}${LETTER}</div>`, 'newsletter'],
  ])('is found %s', (_, body, kind) => {
    expect(kinds(body)).toEqual([kind]);
  });

  it.each([
    ['the last paragraph with a button that passes it on', `<div>${TEXT[2]}<button>Jaa</button></div>`],
    ['the last paragraphs with a link below them', `<div>${TEXT[1]}${TEXT[2]}<p><a href="/l/1">Liite</a></p></div>`],
    [
      'a sentence with a link',
      `<div><p>Kaupunki kertoo asiasta tarkemmin <a href="/l/1">tässä liitteessä</a>.</p></div>`,
    ],
  ])('is not %s', (_, end) => {
    const body = `<h1>Uinti</h1><div>${TEXT.join('')}</div>${end}`;
    expect(matches(body).filter((match) => /lupaa|kertoo|auki/.test(textOf(match)))).toEqual([]);
  });
});
