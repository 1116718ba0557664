// @vitest-environment jsdom
import { describe } from 'vitest';
import { judges } from './rows';

/** What has all but one mark of a rule and belongs to the article. */
const stays = (html: string): { between: string } => ({ between: html });

describe('an announcement or a call', () => {
  judges([
    ['of an open letter', stays('<p>Zxqy wvut abcdef. <a href="/letter">Ghijk lmnop qrst uvwx</a></p>')],
    ['of a page on abortion', stays('<p>Zxqy wvut abcdef. <a href="/aborto/">Ghijk lmnop qrst uvwx</a></p>')],
    ['of a page below what is shared', stays('<div><a href="/share/hutan-desa/">Zxqy wvut</a></div>')],
    [
      'behind a dash, where a sentence goes on',
      stays('<p><b>Zxqy wvut abcdef –</b> <a href="/wanasari">ghijk lmnop qrst</a></p>'),
    ],
    [
      'behind a sentence, where another word is bold',
      stays('<p>Zxqy <b>wvut</b> abcdef. <a href="/wanasari">ghijk lmnop qrst</a></p>'),
    ],
    [
      'the last of the text that the section’s link ends',
      { after: '<p>Zxqy wvut: <a href="/wanasari/peta/">Abcdef ghijk lmnop qrst uvwx</a></p>' },
    ],
  ]);
});

describe('a link to a network or an app', () => {
  judges([
    [
      'beside another link',
      stays('<div class="zx"><a href="https://t.me/zxqy">Zxqy wvut</a> <a href="/peta">Peta abcdef</a></div>'),
    ],
    [
      'to pages of the house about apps',
      stays('<p>Zxqy <a href="/app/banjir">wvut abcdef</a> ghijk <a href="/app/jembatan">lmnop</a></p>'),
    ],
    [
      'to a place on the page that is called so',
      stays('<ul><li><a href="#mail">Zxqy</a></li><li><a href="#print">Wvut</a></li></ul>'),
    ],
    ['a row of names that begins as one', stays('<p>Linked in, whats app</p>')],
  ]);
});

describe('a label', () => {
  judges([
    [
      'of where a reader finds more',
      stays('<p>Weitere Informationen zum Thema Hochwasser <a href="/hochwasser/">finden Sie hier</a></p>'),
    ],
    ['of what a form does', stays('<form><button>Invia</button> <button>Speichern</button></form>')],
    ['of going on that begins a line', stays('<p>Hier geht es um das Dorf</p>')],
    ['of advertising that begins a heading', stays('<h3>Artikel berlanjut di pengadilan</h3>')],
    [
      'of topics that begins a sentence',
      stays('<p>Topik <a href="/hutan/">hutan desa dan sungai di lereng utara</a> dibahas lagi.</p>'),
    ],
    [
      'of the next page that leads to another house',
      stays('<p><a href="https://arsip.example.org/2">Halaman selanjutnya</a></p>'),
    ],
  ]);
});

describe('a figure or a clock', () => {
  judges([
    [
      'a drawing with words',
      stays('<figure><svg><text>Zxqy</text></svg><figcaption>Wvut</figcaption><button>+</button></figure>'),
    ],
    [
      'a figure of three lines',
      stays('<figure><div>Zxqy</div><div>Wvut</div><div>Abcdef</div><button>+</button></figure>'),
    ],
    ['an hour before other words', stays('<div>10:30 Zxqy wvut <button>+</button></div>')],
  ]);
});
