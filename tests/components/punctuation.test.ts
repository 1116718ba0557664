import { expect, it } from 'vitest';
import { colon, sentences } from '../../components/punctuation';

it('sets sentences one after the other, with a blank where their language has one', () => {
  expect(sentences(['Satu.', 'Dua.'], 'id')).toBe('Satu. Dua.');
  expect(sentences(['一。', '二。'], 'zh-TW')).toBe('一。二。');
  expect(sentences(['一。', '二。'], 'ja')).toBe('一。二。');
  expect(sentences(['하나.', '둘.'], 'ko')).toBe('하나. 둘.');
  expect(sentences([], 'id')).toBe('');
});

it('sets a colon as each language does', () => {
  expect(['id', 'fr', 'ja', 'zh-CN'].map(colon)).toEqual([': ', '\u00a0: ', '：', '：']);
});
