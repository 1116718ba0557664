import { expect, it } from 'vitest';
import { dateFormat } from '../../components/date-format';

it('makes one format for each language and form, once', () => {
  const long = dateFormat('id', { dateStyle: 'long' });
  expect(dateFormat('id', { dateStyle: 'long' })).toBe(long);
  expect(dateFormat('id', { dateStyle: 'short' })).not.toBe(long);
  expect(dateFormat('en-GB', { dateStyle: 'long' })).not.toBe(long);
  expect(long.format(new Date(2024, 2, 5))).toBe('5 Maret 2024');
});
