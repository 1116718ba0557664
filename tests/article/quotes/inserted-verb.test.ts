import { expect, it } from 'vitest';
import { said } from './said';

it.each([
  [
    '« Personne ne nous voyait gagner ici, souriait Philippe Cazaubon, manager de Lormagne. Maintenant, il faut tenir. »',
    'Philippe Cazaubon',
  ],
  ['« Mon ami, cher Paul Durand, est venu me voir hier soir à la maison. »', ''],
  ['« Hier matin, rencontrant Paul Durand, je lui ai dit la vérité. »', ''],
  ['« Hier matin, devant Paul Durand, je lui ai dit la vérité. »', ''],
])('the reporter breaks in with a verb that no list has: %s', (text, full) => {
  expect(said('fr', text).at(-1)?.full).toBe(full);
});

it('takes no text that says something for whom the next words without a name are', () => {
  const text =
    '“La empresa hace un esfuerzo extraordinario”, señala el texto. En la puerta, otra obrera festejaba. “Hoy vuelvo contenta, pero con el cuerpo molido”, dijo.';
  expect(said('es', text).at(-1)?.full).not.toBe('texto');
});
