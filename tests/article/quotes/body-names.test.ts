import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, text: string) => said(lang, text).at(-1)?.speaker ?? '';

describe('a body whose name goes on in small letters', () => {
  it.each([
    ['fr', '« La loi est bonne », a déclaré la Cour suprême.', 'Cour suprême'],
    ['fr', 'La Commission européenne a annoncé que « la règle vaut dès le mois de mai ».', 'Commission européenne'],
    ['fr', '« Nous attendons », indique l’Agence régionale de santé.', 'Agence régionale de santé'],
    ['fr', 'Selon l’Office fédéral de la statistique, « le pays grandit ».', 'Office fédéral de la statistique'],
    ['fr', '« Nous attendons », indique la Chambre de commerce.', 'Chambre de commerce'],
    ['fr', '« Nous attendons », indique la Croix-Rouge française.', 'Croix-Rouge française'],
    ['it', 'La Corte costituzionale ha detto che "la legge non è buona".', 'Corte costituzionale'],
    ['it', '"La strada è chiusa", ha detto il Consiglio comunale.', 'Consiglio comunale'],
    ['it', 'La Protezione civile ha spiegato che "la strada è chiusa da lunedì".', 'Protezione civile'],
    ['es', 'La Comisión europea dijo que “la norma se aplicará desde mayo”.', 'Comisión europea'],
    ['pt', '“A estrada está fechada”, informou a Polícia federal.', 'Polícia federal'],
  ])('is called by all of it (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).toBe(name);
  });

  it.each([
    ['fr', 'Le Conseil applique « une règle simple et claire », selon Anne Favre.', 'Anne Favre'],
    ['fr', 'Le président de la Commission européenne, Jean Vidal, a dit : « Nous attendons. »', 'Jean Vidal'],
    ['fr', 'Le député du Parti radical Jean Vidal a dit : « Nous attendons. »', 'Jean Vidal'],
    ['it', 'Il Consiglio applica "una regola semplice e chiara", secondo Anna Ferri.', 'Anna Ferri'],
  ])('is nobody where a verb or somebody follows (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).toBe(name);
  });
});
