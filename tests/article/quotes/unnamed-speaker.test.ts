import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, text: string) => said(lang, text).at(-1)?.full;

describe('somebody without a name who says something', () => {
  it.each([
    [
      'en',
      'A spokeswoman for the county told us that the form has gaps. "We have asked for it," she added.',
      'spokeswoman for the county',
    ],
    [
      'es',
      'Según nos informó una portavoz del gobierno regional, la solicitud tiene lagunas. "Hemos pedido más", añadió.',
      'portavoz del gobierno regional',
    ],
    [
      'fr',
      'Selon une porte-parole de la région, la demande a des lacunes. « Nous avons demandé la suite », a-t-elle ajouté.',
      'porte-parole de la région',
    ],
    [
      'de',
      'Wie eine Sprecherin des Kreises mitteilte, hat der Antrag Lücken. „Wir haben nachgefragt“, sagte sie.',
      'Sprecherin des Kreises',
    ],
    [
      'sv',
      'Enligt en talesperson för länsstyrelsen har ansökan brister. ”Vi har bett om mer”, tillade hon.',
      'talesperson för länsstyrelsen',
    ],
    [
      'ru',
      'Как сообщила пресс-секретарь областной администрации, в заявке есть пробелы. «Мы ждём ответа», — добавила она.',
      'пресс-секретарь областной администрации',
    ],
    [
      'en',
      'Mayor Ann Ford opened the road on Monday. A driver said it was closed again. "It is a mess," he said.',
      'driver',
    ],
  ])('%s: goes on speaking as "he" or "she": %s', (lang, text, full) => {
    expect(last(lang, text)).toBe(full);
  });

  it.each([
    ['en', 'A driver said the road was closed. Mayor Ann Ford denied it. "It is open," she said.', 'Ann Ford'],
    [
      'de',
      'Wie ein Sprecher sagte, ist die Straße zu. Bürgermeisterin Anna Kern bedauert das. „Wir arbeiten daran“, sagte sie.',
      'Anna Kern',
    ],
    ['de', 'Nach Angaben eines Sprechers ist die Straße zu. „Wir arbeiten daran“, sagte er.', ''],
    [
      'en',
      'Mayor Ann Ford said the road was open. Several drivers said it was closed. "It is open," she said.',
      'Ann Ford',
    ],
  ])(
    '%s: but not where another was named since, in another case, or where they are several: %s',
    (lang, text, full) => {
      expect(last(lang, text)).toBe(full);
    },
  );
});
