import { describe, expect, it } from 'vitest';
import { said } from './said';

const shown = (text: string) => {
  const [quote] = said('de', text);
  return [quote?.full, quote?.role];
};

describe('what somebody is in German', () => {
  it.each([
    ['„Der Sturm kam plötzlich“, sagt die Meteorologin Anna Weber.', 'Anna Weber', 'Meteorologin'],
    ['„Der Sturm kam plötzlich“, erzählt Glasbläserin Anna Weber.', 'Anna Weber', 'Glasbläserin'],
    ['„Der Sturm kam plötzlich“, erzählt Hebamme Anna Weber (45).', 'Anna Weber', 'Hebamme'],
    ['„Der Sturm kam plötzlich“, sagt der Cellist Peter Lang.', 'Peter Lang', 'Cellist'],
    ['„Das ist sehr gut“, befand Münsters Coach Peter Lang.', 'Peter Lang', 'Münsters Coach'],
    ['„Das ist sehr gut“, weiß USA-Kenner Thomas Jäger.', 'Thomas Jäger', 'USA-Kenner'],
    ['„Das ist sehr gut“, führte damals Stadtsprecherin Anna Weber aus.', 'Anna Weber', 'Stadtsprecherin'],
    [
      '„Das ist sehr gut“, sagt David Brand, international anerkannter Fachmann für Marken.',
      'David Brand',
      'international anerkannter Fachmann für Marken',
    ],
    ['„Das ist sehr gut“, sagte Präsidentin von der Leyen am Montag.', 'von der Leyen', 'Präsidentin'],
    ['„Das ist sehr gut“, sagte Richter Peter Lang.', 'Peter Lang', 'Richter'],
    ['„Das ist sehr gut“, sagte Gerhard Richter am Montag.', 'Gerhard Richter', ''],
  ])('%s', (text, full, role) => {
    expect(shown(text)).toEqual([full, role]);
  });

  it('is no name behind "von"', () => {
    expect(shown('„Das ist gut“, sagte ein Sprecher von Grünland am Montag.')[0]).toBe('Sprecher von Grünland');
    expect(shown('„Das ist gut“, sagte ein Delegierter von ACME am Montag.')[0]).toBe('Delegierter von ACME');
  });

  it('is no work of somebody', () => {
    const text = 'Die Texte von Anna Weber waren erfunden. Weber schreibt: „Drückt uns bitte die Daumen.“';
    expect(shown(text)[0]).toBe('Anna Weber');
    expect(shown('Texte von Anna Weber nannte Peter Lang „vollkommen unlesbar und dumm“.')[0]).toBe('Peter Lang');
  });

  it('takes the one right behind the verb for the subject', () => {
    const text = 'Sollten Mieter in den Streik treten, „dann werden wir sie unterstützen“, sagt Gutierrez.';
    expect(shown(text)[0]).toBe('Gutierrez');
    expect(shown('Die Pläne der Regierung hält Anna Weber für „völlig verfehlt“.')[0]).toBe('Anna Weber');
  });

  it('is no word in small letters', () => {
    expect(shown('Überraschend trat Peter Lang zurück. „Ich bin sehr müde“, sagte Lang.')).toEqual(['Peter Lang', '']);
  });
});

it.each([
  ['SPD-Mann Jan Kern', 'Jan Kern'],
  ['die Grünen-Frau Ina Kern', 'Ina Kern'],
  ['CDU-Urgestein Jan Kern', 'Jan Kern'],
  ['Linken-Ikone Ina Kern', 'Ina Kern'],
  ['Bosch-Boss Jan Kern', 'Jan Kern'],
])('knows what somebody is to a party or a firm: %s', (who, name) => {
  expect(said('de', `„Das reicht nicht“, sagte ${who} am Montag.`)[0]?.full).toBe(name);
});

it('leaves a surname that looks like it', () => {
  expect(said('de', '„Das reicht nicht“, sagte Anna-Lena Mann am Montag.')[0]?.full).toBe('Anna-Lena Mann');
});

describe('an office in other words', () => {
  it('is no other house with a name that is like it', () => {
    const story = 'Am Montag sprach Anna Weber, Sprecherin der Bundesbahn. Es regnete in Berlin den ganzen Tag.';
    const later = 'Die Sprecherin der Bundesbank sagte: „Wir warten noch auf die Zahlen aus dem Sommer.“';
    expect(said('de', story, later).at(-1)?.full).not.toBe('Anna Weber');
  });
});
