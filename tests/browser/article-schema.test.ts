import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../lib/browser/article-schema';
import { anArticle } from '../citation/articles';

const reads = (source: object): boolean => v.safeParse(articleSchema, { ...anArticle({}), source }).success;
const { source } = anArticle({});

describe('the shape of an article', () => {
  it('is that of one saved before translators and corrections were read, too', () => {
    expect('translators' in source).toBe(false);
    expect(reads(source)).toBe(true);
  });

  it('has translators, the original and corrections where they are known', () => {
    const known = { translators: ['Claire Dumont'], originalLang: 'fr', originalUrl: 'https://pont.example/' };
    expect(reads({ ...source, ...known, corrections: ['Ralat: dermaga itu di selatan.'] })).toBe(true);
  });

  it.each([{ translators: 'Claire Dumont' }, { corrections: [7] }, { originalLang: 'x'.repeat(65) }])(
    'is no other: %j',
    (wrong) => {
      expect(reads({ ...source, ...wrong })).toBe(false);
    },
  );
});
