import { expect, it } from 'vitest';
import { said } from './said';

it.each([
  ['die Gastgeber', 'Anna Kolb', 'Gastgeber'],
  ['die Autoren', 'Anna Kolb', 'Autoren'],
  ['die beiden Zeugen', 'Anna Kolb', 'beiden Zeugen'],
])('reads what several people are before their names: %s', (before, full, role) => {
  expect(said('de', `„Hier ist gut sein“, sagen ${before} Anna Kolb und Jan Lohe.`)[0]).toMatchObject({ full, role });
});

it.each([
  ['a given name', '„Hier ist gut sein“, sagen Anne Marie Kolb und Jan Lohe.', 'Anne Marie Kolb'],
  ['a surname', '„Hier ist gut sein“, sagte Kellermeier und Jan Lohe nickte.', 'Kellermeier'],
])('takes no name for it: %s', (_, text, full) => {
  expect(said('de', text)[0]?.full).toBe(full);
});
