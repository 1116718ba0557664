import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full;

/** Somebody spoke before; then the verb stands behind the words, and between it and its subject when, where or to whom it was said. */
const POSTPONED: readonly (readonly [lang: string, before: string, words: string, full: string])[] = [
  [
    'es',
    'La alcaldesa Ana Vega habló primero. “Es seguro”, dijo.',
    '“Habrá que esperar”, dijo este lunes a la prensa el ministro Juan Pérez.',
    'Juan Pérez',
  ],
  [
    'es',
    'La alcaldesa Ana Vega habló primero. “Es seguro”, dijo.',
    '“Habrá que esperar”, declaró a la cadena Onda la diputada Marta Gil.',
    'Marta Gil',
  ],
  [
    'es',
    'La alcaldesa Ana Vega habló primero. “Es seguro”, dijo.',
    '“Lo dudamos mucho”, opina en cambio Sergi Roca, meteorólogo del instituto.',
    'Sergi Roca',
  ],
  [
    'it',
    'La sindaca Anna Neri ha aperto i lavori. «Siamo pronti», ha detto.',
    '«Aspetteremo», ha detto ieri in aula il ministro Carlo Rossi.',
    'Carlo Rossi',
  ],
  [
    'it',
    'Il ministro Carlo Rossi ha aperto i lavori. «Siamo pronti», ha detto.',
    '«Aspetteremo», ha spiegato ai giornalisti la sindaca Anna Neri.',
    'Anna Neri',
  ],
  [
    'pt',
    'A deputada Ana Lima falou primeiro. “É cedo”, disse.',
    '“Vamos esperar”, disse ontem à noite em Brasília o ministro Paulo Reis.',
    'Paulo Reis',
  ],
  [
    'ro',
    'Primarul Ana Pop a vorbit prima. „Este sigur”, a spus ea.',
    '„Vom aștepta”, a declarat luni la Digi ministrul Ion Radu.',
    'Ion Radu',
  ],
  [
    'el',
    'Η δήμαρχος Άννα Παππά μίλησε πρώτη. «Είναι ασφαλές», είπε.',
    '«Θα περιμένουμε», δήλωσε χθες στην ΕΡΤ ο υπουργός Νίκος Λάμπρου.',
    'Νίκος Λάμπρου',
  ],
  [
    'fr',
    'Le ministre Paul Morel a parlé. « C’est sûr et certain », a-t-il dit.',
    '« On prend conscience de tout », résume quant à elle Marie Durand, professeure.',
    'Marie Durand',
  ],
  [
    'fr',
    'Le ministre Paul Morel a parlé. « C’est sûr et certain », a-t-il dit.',
    '« Attendons donc un peu », a ajouté lundi sur une radio locale la députée Marie Durand.',
    'Marie Durand',
  ],
  [
    'pl',
    'Szef partii Jan Nowak zabrał głos. – To błąd – powiedział Nowak.',
    '– To jest moment fundamentalny – mówił w Sejmie premier Mateusz Morawa, przekonując posłów.',
    'Mateusz Morawa',
  ],
  [
    'pl',
    'Minister Jan Nowak zabrał głos. – To błąd – powiedział Nowak.',
    '– To dobre rozwiązanie – deklaruje tymczasem w rozmowie z „Gazetą” wicepremier Jarosław Gol.',
    'Jarosław Gol',
  ],
  [
    'cs',
    'Starostka Jana Malá promluvila první. „Je to bezpečné,“ řekla.',
    '„Počkáme,“ řekl v pondělí novinářům ministr Jan Novák.',
    'Jan Novák',
  ],
  [
    'ru',
    'Мэр Анна Белова выступила первой. «Это безопасно», — сказала она.',
    '«Мы подождём», — заявил в интервью «Газете» глава ведомства Пётр Сидоров.',
    'Пётр Сидоров',
  ],
  [
    'uk',
    'Мер Іван Білий виступив першим. «Це безпечно», — сказав він.',
    '«Ми почекаємо», — повідомив у понеділок журналістам міністр Іван Петренко.',
    'Іван Петренко',
  ],
  [
    'hr',
    'Načelnik Ivo Babić govorio je prvi. „Sigurno je“, rekao je.',
    '„Pričekat ćemo“, rekao je u ponedjeljak novinarima ministar Ivan Horvat.',
    'Ivan Horvat',
  ],
  [
    'de',
    'Bürgermeister Jan Keller sprach zuerst. „Alles ist sicher“, sagte er.',
    '„Wir warten ab“, sagte am Montag in Berlin Außenministerin Anna Weber.',
    'Anna Weber',
  ],
];

describe('a subject behind when, where and to whom it was said', () => {
  it.each(POSTPONED)('%s, not %s: %s', (lang, before, words, full) => expect(last(lang, before, words)).toBe(full));

  it('also behind a verb that no list knows, where names are inflected', () => {
    const before = 'Aktorka Ewa Dawid opowiada o filmie. „To był trudny czas” – mówi.';
    expect(last('pl', before, '„Złe życia kończą się śmiercią” – bazgrał na jednym z obrazów Paweł Susz.')).toBe(
      'Paweł Susz',
    );
  });
});

describe('who was named before goes on speaking', () => {
  const ana = 'La alcaldesa Ana Vega habló primero. “Es seguro”, dijo.';

  it.each([
    '“Habrá que esperar”, dijo en Madrid.',
    '“Habrá que esperar”, dijo este lunes a El Diario.',
    '“Habrá que esperar”, declaró a la cadena Onda.',
    '“Habrá que esperar”, dijo ante el presidente Juan Pérez.',
    '“Habrá que esperar”, añadió tajante.',
    '“Habrá que esperar”, dijo durante la rueda de prensa del Consejo de Ministros.',
  ])('%s', (words) => expect(last('es', ana, words)).toBe('Ana Vega'));
});

describe('a subject that was not understood is not the one before', () => {
  it.each([
    [
      'es',
      'El periodista Raúl Ramos acudió al juzgado. “No hay nada”, dijo.',
      '“Este magistrado remitió los autos a la jueza”, sostiene parte de la resolución.',
    ],
    ['pt', 'A deputada Ana Lima falou primeiro. “É cedo”, disse.', '“Vamos esperar até segunda”, diz trecho da nota.'],
    [
      'it',
      'Il ministro Carlo Rossi ha aperto i lavori. «Siamo pronti», ha detto.',
      '«La misura resta in vigore», si legge nella nota.',
    ],
  ])('%s: %s %s', (lang, before, words) => expect(last(lang, before, words)).toBe(''));
});

describe('who does something in the sentence before', () => {
  const minister = 'La ministra Iris Soto abrió la sesión. “Vamos bien”, sostuvo la ministra.';

  it('speaks in the next without a name: the agent of a passive', () =>
    expect(
      last(
        'es',
        minister,
        'El asunto fue abordado ayer por el presidente Bruno Ríos en una entrevista. “Hay que recuperar la confianza”, dijo al ser consultado.',
      ),
    ).toBe('Bruno Ríos'));

  it('but not somebody who only hangs on a preposition', () =>
    expect(
      last(
        'es',
        minister,
        'El asunto llegó ayer al despacho del presidente Bruno Ríos. “Hay que recuperar la confianza”, dijo.',
      ),
    ).toBe('Iris Soto'));
});
