import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('a noun for what somebody says, and whose it is', () => {
  it.each([
    ['de', 'Der Trainer Jan Holm nannte das „sehr gut“. Seine Forderung: „Die Stadt muss zahlen.“', 'Jan Holm'],
    ['de', 'Der Trainer Jan Holm nannte das „sehr gut“. Sein Appell an die Spieler: „Wir bleiben ruhig.“', 'Jan Holm'],
    ['de', 'Trainer Jan Holm hofft auf ein Ende, sein Appell an die Gäste: „Einigt euch schnell.“', 'Jan Holm'],
    ['en', '“We lost,” said coach Ann Ford. Her advice to the fans: “Stay calm and come back.”', 'Ann Ford'],
    ['fr', 'Le boulanger Olivier Teste ferme. Sa réponse : « Je reviendrai bientôt. »', 'Olivier Teste'],
    ['es', '«Perdimos», dijo el técnico Mario Tosi. Su consejo: «Hay que volver más fuertes».', 'Mario Tosi'],
    [
      'it',
      '«Abbiamo perso», ha detto il tecnico Massimo Tosi. Il suo appello: «State calmi e tornate».',
      'Massimo Tosi',
    ],
    ['pt', '“Perdemos”, disse o técnico Mário Tosi. Sua resposta: “Vamos voltar mais fortes”.', 'Mário Tosi'],
    ['nl', '“Het was zwaar”, zei trainer Karel Dijk. Zijn advies: “Blijf rustig en kom terug.”', 'Karel Dijk'],
    ['pl', '„Było ciężko” – powiedział trener Marek Sowa. Jego rada: „Trzeba spokojnie wrócić do gry”.', 'Marek Sowa'],
    ['ru', '«Было тяжело», — сказал тренер Пётр Зимин. Его совет: «Надо спокойно вернуться к игре».', 'Пётр Зимин'],
  ])('are who spoke last (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).toBe(name);
  });

  it.each([
    ['de', 'Trainer Jan Holm kam spät. Seine Frau: „Er hatte einen Termin in der Stadt.“'],
    ['de', 'Trainer Jan Holm kam spät. Seine Frau zur Frage nach dem Spiel: „Er hatte einen Termin.“'],
    ['de', '„Nein“, sagte Trainerin Ada Holm. Jan Vos und Uwe Kern kamen später. Seine Antwort: „Wir gehen jetzt.“'],
    ['en', 'Coach Jan Holm came late. His wife: “He had to be in town.”'],
    ['fr', 'Le boulanger Olivier Teste ferme. Sa voisine : « Il reviendra bientôt. »'],
  ])('are not somebody else’s (%s: %s)', (lang, text) => {
    expect(last(lang, text)).not.toMatch(/Jan Holm|Ada Holm|Teste/u);
  });

  it('leave words to the verb behind them', () => {
    const text = '“No,” said coach Ann Ford. Her advice: “Stay calm,” said Mayor Piet Vos.';
    expect(last('en', text)).toBe('Piet Vos');
  });
});
