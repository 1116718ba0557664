import { describe } from 'vitest';
import { judges, LONG_LINE, PROSE, TOLD } from './rows';

describe('a call behind a sentence', () => {
  judges([
    ['stays behind a long text', { after: `<p>Newsletter. ${PROSE} ${TOLD} ${TOLD} <a href="/x/">Daftar</a></p>` }],
    ['stays with a long link', { between: `<p>Newsletter desa terbit. <a href="/subscribe/">${LONG_LINE}</a></p>` }],
    [
      'stays with two links',
      { between: '<p>Newsletter desa terbit. <a href="/subscribe/">Daftar</a><a href="/peta/">Peta</a></p>' },
    ],
    [
      'stays in a list',
      { between: '<ul><li>Newsletter desa terbit.</li><li><a href="/subscribe/">Daftar</a></li></ul>' },
    ],
    [
      'stays without the word',
      { between: '<p>Kabar desa terbit. <input name="a"> <a href="/subscribe/">Daftar</a></p>' },
    ],
    [
      'goes where it begins with the word',
      { between: '<p>Newsletter desa terbit. <a href="/x/">Daftar</a></p>' },
      'newsletter: Newsletter desa terbit. Daftar',
    ],
    ['stays where it says it within', { between: '<p>Kini newsletter desa terbit. <a href="/x/">Daftar</a></p>' }],
  ]);
});
