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
