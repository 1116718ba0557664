import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('a name between marks in the midst of one', () => {
  it.each([
    [
      'en',
      '“We were lucky to get out,” said William “Bill” Hartley, head of the rescue team.',
      'William “Bill” Hartley',
    ],
    ['tl', '“Hindi po ito para yumaman kami,” ani Ernesto “Ka Erning” Balagtas.', 'Ernesto “Ka Erning” Balagtas'],
  ])('%s: is a part of it: %s', (lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });

  it('is somebody’s words where they are no name', () => {
    const found = said('en', 'Anna Keller “never wanted this to happen” Ford replied in a letter.');
    expect(found[0]?.full).not.toMatch(/Keller.*Ford/);
  });
});

describe('"She is the chair of …"', () => {
  const words = '“We have lost the shop already, and the school,” she said.';

  it('tells the office of the only one whom the sentence before names', () => {
    expect(last('en', `Karen Dahl is not convinced. She is the chair of the Library Friends. ${words}`)).toMatchObject({
      full: 'Karen Dahl',
      role: 'chair of the Library Friends',
    });
  });

  it('tells nothing where that names two', () => {
    const text = `Karen Dahl met Mary Stone. She is the chair of the Library Friends. ${words}`;
    expect(last('en', text)?.role).toBe('');
  });
});
