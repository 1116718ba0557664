import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Language, text, name, what somebody is to who tells it. */
const KIN: readonly (readonly [lang: string, text: string, full: string, role: string])[] = [
  ['sv', 'Sedan sa min morbror Evert: ”Det här är ett misstag eller en tradition.”', 'Evert', 'min morbror'],
  ['da', 'Min onkel Evert sagde: »Det er en fejl eller en tradition.«', 'Evert', 'onkel'],
  ['nl', 'Mijn oom Evert zei: „Het is een fout of een traditie.”', 'Evert', 'oom'],
  ['fr', 'Mon oncle Paul a dit : « C’est une erreur ou une tradition. »', 'Paul', 'oncle'],
  ['es', 'Mi tío Evaristo dijo: «Es un error o una tradición».', 'Evaristo', 'tío'],
  ['pt', 'Meu tio Evaristo disse: “É um erro ou uma tradição.”', 'Evaristo', 'tio'],
  ['pl', 'Mój wujek Adam powiedział: „To błąd albo tradycja”.', 'Adam', 'wujek'],
];

describe('a word for kin before the name', () => {
  it.each(KIN)('%s: %s', (lang, text, full, role) => {
    const [quote] = said(lang, text);
    expect(quote?.full).toBe(full);
    expect(quote?.role.toLowerCase()).toContain(role);
  });
});
