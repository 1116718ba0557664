// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { SentenceWithSite } from '../../components/SentenceWithSite';
import { seen, show } from './show';

describe('a sentence with a site', () => {
  it('has the labels of the site from left to right in every language', () => {
    const { root, one } = show(<SentenceWithSite sentence="نظّف دائمًا kompas.example" site="kompas.example" />);
    expect(seen(root)).toBe('نظّف دائمًا kompas.example');
    expect([...one('.site-name').children].map((label) => label.textContent)).toEqual(['kompas.', 'example']);
    expect(one('.site-name').dir).toBe('ltr');
  });
});
