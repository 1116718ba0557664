import { expect, it } from 'vitest';
import { initialOf } from '../../components/initial';

it.each([
  ['harbour Post', 'H'],
  ['المنارة الثقافية', 'م'],
  ['الم', 'ا'],
  ['ألوان', 'أ'],
  ['𐐀bc', '𐐀'],
  ['', ''],
])('%j is stood for by %j', (name, initial) => {
  expect(initialOf(name)).toBe(initial);
});
