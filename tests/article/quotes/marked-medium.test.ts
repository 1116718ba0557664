import { expect, it } from 'vitest';
import { said } from './said';

it.each([
  ['de', '„Er war der kreative Kopf der Gruppe“, schrieb „Die Woche“ in einem Nachruf.', 'Die Woche'],
  ['de', '„Die Betonung liegt auf Video“, schreibt die Tageszeitung „Rundblick“.', 'Rundblick'],
  ['ru', '«Мы не будем закрывать мост», — пишет «Вестник».', 'Вестник'],
  ['ru', '«Мост полностью безопасен», — сообщает газета «Новости дня».', 'Новости дня'],
  ['uk', '«Міст повністю безпечний», — пише «Київська правда».', 'Київська правда'],
  ['pl', '„Most jest całkowicie bezpieczny” – pisze „Gazeta Nowa”.', 'Gazeta Nowa'],
  ['it', '«Il ponte è del tutto sicuro», scrive il «Corriere nuovo».', 'Corriere nuovo'],
  ['fr', '« Le pont est tout à fait sûr », écrit « Le Monde nouveau ».', 'Le Monde nouveau'],
])('names a newspaper whose name stands between marks (%s: %s)', (lang, text, full) => {
  const quotes = said(lang, text);
  expect(quotes).toHaveLength(1);
  expect(quotes[0]?.full).toBe(full);
});

it('leaves who speaks to a newspaper the speaker', () => {
  expect(said('pl', '„Most jest całkowicie bezpieczny” – mówi „Gazecie” Jan Nowak.')[0]?.full).toBe('Jan Nowak');
  expect(said('de', '„Das geht so nicht weiter“, zitiert die „Rundschau“ Anna Weber.')[0]?.full).toBe('Anna Weber');
  expect(said('de', '„Das geht so nicht weiter“, zitiert bote.de Polizeisprecher Peter Lang.')[0]?.full).toBe(
    'Peter Lang',
  );
});

it('leaves an answer of one word to its speaker', () => {
  expect(said('en', '“No,” said Ann Ford. “Never,” said Peter Lang.').map(({ full }) => full)).toEqual([
    'Ann Ford',
    'Peter Lang',
  ]);
});
