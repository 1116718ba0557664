import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, text: string) => said(lang, text).at(-1)?.full ?? '';

describe('a surname with small words before it, right behind the verb', () => {
  it.each([
    ['de', 'Ursula von der Brede kam. „Wir rechnen mit mehr“, sagte von der Brede.', 'Ursula von der Brede'],
    ['de', '„Wir verlieren“, sagte Alexander von Prehn. „Es wird mehr“, berichtete von Prehn.', 'Alexander von Prehn'],
    ['fr', 'Anne de Courvil est venue. « Nous attendons plus », dit de Courvil.', 'Anne de Courvil'],
    ['en', 'Luis de Mirada came. “We expect less,” said de Mirada.', 'Luis de Mirada'],
  ])('is the name of who bears it with a given name elsewhere (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).toBe(name);
  });

  it.each([
    ['de', 'Anna Weber kam. „Das reicht nicht“, sagte von der Tribüne aus Anna Weber.', ''],
    ['de', 'Anna Weber kam. „Das reicht nicht“, sagte von allen Rednern nur Anna Weber.', 'Anna Weber'],
    ['de', 'Anna Weber von der SPD kam. „Das reicht nicht“, sagte der SPD-Mann Jan Kern.', 'Jan Kern'],
  ])('is none where the article has nobody of that name (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).toBe(name);
  });
});

describe('a surname whose first small word opens the sentence', () => {
  it.each([
    [
      'es',
      'La alcaldesa Ursula von der Heide llegó. Von der Heide remarca que servirá para “extraer lecciones”.',
      'Ursula von der Heide',
    ],
    ['es', 'El alcalde Juan de la Cruz llegó tarde. De la Cruz aseguró que “estará lista en mayo”.', 'Juan de la Cruz'],
    ['pt', 'O ministro João da Silva chegou. Da Silva disse que “estará pronta em maio”.', 'João da Silva'],
    ['it', 'Il sindaco Carlo della Torre arriva. Della Torre ha detto che "è pronta da maggio".', 'Carlo della Torre'],
    ['de', 'Karl von Prehn kam. Von Prehn erklärte, er habe „ein aufrichtiges Anliegen“.', 'Karl von Prehn'],
  ])('is the name of who bears it (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).toBe(name);
  });

  it.each([
    ['es', 'De Juan Vera aseguró la prensa que “estará lista en mayo”.', 'De Juan Vera'],
    ['de', 'Karl von Prehn kam. Der Prehn gewidmete Band nennt sie „ein aufrichtiges Anliegen“.', 'Der Prehn'],
  ])('is none where the article has no such name (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).not.toBe(name);
  });
});
