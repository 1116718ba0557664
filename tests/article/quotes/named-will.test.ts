import { expect, it } from 'vitest';
import { said } from './said';

it.each([
  ['“It was an attempt to mislead all voters,” Will Moyes told the Herald.', 'Will Moyes'],
  ['Will Moyes, a farmer, said: “It was an attempt to mislead all voters.”', 'Will Moyes'],
  ['Will Brussels say that “it was an attempt to mislead all voters”?', 'Brussels'],
])('knows Will for a name: %s', (text, full) => {
  expect(said('en', text)[0]?.full).toBe(full);
});
