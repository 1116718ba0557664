// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { boxesAlike } from '../../../lib/article/body/boxes-alike';
import { dropReaderComments } from '../../../lib/article/body/reader-comments';
import { page, paragraphs, REPORT, read } from './pages';

const post = (name: string, text: string): string =>
  `<li class="x1"><div class="x2">${name}, 12 Mei 2025 pukul 14.05</div><p>${text}</p></li>`;
const POSTS = [
  post(
    'Rina',
    'Pelabuhan ini sudah lama ditunggu oleh nelayan di kampung kami, semoga biaya sandarnya tidak naik lagi.',
  ),
  post('Tono', 'Jalan menuju dermaga masih rusak, truk harus memutar jauh dan ikan sudah tidak segar ketika sampai.'),
].join('');
const article = (below: string): string => `<article><div class="x9">${paragraphs()}</div></article>${below}`;

describe('what readers wrote', () => {
  it.each([
    ['a number and the word', `<div class="x3"><h3>2 Komentar</h3><ul>${POSTS}</ul></div>`],
    ['the word alone', `<section class="x3"><h2>Komentar</h2><ul>${POSTS}</ul></section>`],
    [
      'a heading in a box of its own',
      `<div class="x3"><div class="x4"><h3>Komentar (2)</h3></div><ul>${POSTS}</ul></div>`,
    ],
    ['in another language of the page', `<div class="x3"><h3>2 comments</h3><ul>${POSTS}</ul></div>`],
  ])('is no part of the article, whatever its classes are: %s', (_, html) => {
    expect(read(page(article(html)))).toEqual(REPORT);
  });

  it('leaves what stands below the next heading', () => {
    const body = `<article><div class="x9">${paragraphs(REPORT.slice(0, 3))}<h3>Komentar</h3><ul>${POSTS}</ul><h3>Tahap kedua</h3>${paragraphs(REPORT.slice(3))}</div></article>`;
    expect(read(page(body))).toEqual(REPORT);
  });
});

describe('what the article says of comments stays', () => {
  const said =
    'Juru bicara wali kota menolak berkomentar tentang biaya sandar, dan hanya menyebut bahwa aturan baru sedang disusun.';

  it.each([
    ['a subheading with paragraphs below', `<h3>Komentar</h3><p>${said}</p>`],
    ['one hour in a paragraph', `<h3>Komentar</h3><p>Pukul 14.05 ia pergi.</p><p>${said}</p>`],
    ['a longer subheading', `<h3>Komentar wali kota soal pelabuhan</h3><p>14.05</p><p>14.20</p><p>${said}</p>`],
    ['a question', `<h3>Komentar Anda?</h3><p>14.05</p><p>14.20</p><p>${said}</p>`],
  ])('%s', (_, html) => {
    expect(read(page(`<article><div class="x9">${paragraphs()}${html}</div></article>`))).toContain(said);
  });

  it('beside a list of opinions at the end of another column', () => {
    const column = `<div class="x5"><p>${REPORT[0]}</p><h3>Komentar</h3></div>`;
    const hours = REPORT.slice(1)
      .map((text) => `<p>Pukul 14.05</p><p>${text}</p>`)
      .join('');
    expect(read(page(`${column}<div class="x9">${hours}</div>`))).toEqual(expect.arrayContaining(REPORT.slice(1)));
  });

  it('above all prose', () => {
    const body = `<article><h2>Komentar</h2><p>Rina, 14.05</p><p>Diperbarui 14.20</p><div class="x9">${paragraphs()}</div></article>`;
    expect(read(page(body)).slice(-REPORT.length)).toEqual(REPORT);
  });
});

describe('posts without a heading', () => {
  const WORDS = [
    'Pelabuhan ini sudah lama ditunggu oleh nelayan di kampung kami, semoga biaya sandarnya tidak naik lagi tahun depan.',
    'Jalan menuju dermaga masih rusak, truk harus memutar jauh dan ikan sudah tidak segar ketika sampai di pasar kota.',
    'Kapan tahap kedua dimulai, dan siapa yang membayar bengkel kapal itu, sementara kas daerah sedang kosong begini?',
    'Saya setuju dengan Tono, tetapi jalannya milik provinsi, jadi wali kota tidak bisa berbuat banyak sendirian saja.',
  ];
  const list = (head: (index: number) => string, { box = 'div', text = 'p' } = {}): string =>
    `<div class="x3">${WORDS.map((words, index) => `<${box} class="x4">${head(index)}<${text}>${words}</${text}></${box}>`).join('')}</div>`;
  const NAMES = ['Rina', 'Tono_71', 'Ibu Sari', 'nelayan tua'];
  const HOURS = ['14.05', '14:17', '15.32', '09:58'];

  it.each([
    ['name and hour on one line', (index: number) => `<div>${NAMES[index]} · 12.03.2026 ${HOURS[index]}</div>`],
    ['initials, name and hour apart', (index: number) => `<i>R</i><b>${NAMES[index]}</b><time>${HOURS[index]}</time>`],
    ['a comma between them', (index: number) => `<div>${NAMES[index]}, 12 Mei 2025 pukul ${HOURS[index]}</div>`],
  ])('are no part of the article: %s', (_, head) => {
    for (const parts of [{ box: 'div' }, { box: 'li' }, { box: 'article', text: 'div' }])
      expect(read(page(article(list(head, parts))))).toEqual(REPORT);
  });

  it.each([
    ['an hour before each text, as in a live report', (index: number) => `<div>${HOURS[index]} WIB</div>`],
    ['an hour before the place', (index: number) => `<div>${HOURS[index]} ${NAMES[index]}</div>`],
    ['one reporter at many hours', (index: number) => `<div>Rina Wulandari, ${HOURS[index]}</div>`],
    ['headlines with hours', (index: number) => `<h3>${NAMES[index]}</h3><div>${HOURS[index]}</div>`],
    ['a name alone', (index: number) => `<div><b>${NAMES[index]}</b></div>`],
    ['a name and an age', (index: number) => `<div><b>${NAMES[index]}</b><span>${41 + index} tahun</span></div>`],
    ['a programme', (index: number) => `<div><b>${NAMES[index]}</b><span>${14 + index}.30</span></div>`],
    ['a name and a day', (index: number) => `<div>${NAMES[index]}, 1${index}.03.2026</div>`],
  ])('stay where they are told: %s', (_, head) => {
    const told = read(page(article('').replace('</article>', `${list(head)}</article>`)));
    for (const words of WORDS) expect(told).toContain(words);
  });

  it('stay where they are all there is', () => {
    const told = read(page(`<article>${list((index) => `<div>${NAMES[index]}, ${HOURS[index]}</div>`)}</article>`));
    for (const words of WORDS) expect(told).toContain(words);
  });
});

/** How many times something of readers is taken out of a body, and whether something is left of it. */
function dropped(html: string, above = paragraphs()): { times: number; left: string } {
  const { body } = new DOMParser().parseFromString(above + html, 'text/html');
  const { length } = dropReaderComments(body, boxesAlike(body));
  return { times: length, left: body.textContent ?? '' };
}

describe('readers’ comments are told', () => {
  const ONE = POSTS.slice(0, POSTS.indexOf('</li>') + 5);
  const timed = '<p>Kapan tahap kedua dimulai?</p><time>dua hari lalu</time>';

  it.each([
    ['by a number and one hour', `<h3>1 Komentar</h3><ul>${ONE}</ul>`],
    ['by moments for machines', `<h3>Komentar</h3><div>${timed}${timed}</div>`],
    [
      'once where a heading stands among them',
      `<h2>Komentar</h2><ul>${POSTS}</ul><div><h3>Komentar (2)</h3><ul>${POSTS}</ul></div>`,
    ],
    [
      'once where their posts are alike',
      `<h3>Komentar</h3><ul>${POSTS.replaceAll('14.05', '14.17').repeat(2).replace('Rina', 'Sari').replace('Tono', 'Budi')}</ul>`,
    ],
  ])('%s', (_, html) => {
    expect(dropped(html).times).toBe(1);
  });

  it.each([
    ['under a word alone with one hour', `<h3>Komentar</h3><ul>${ONE}</ul>`],
    ['without an hour', '<h3>Komentar</h3><p>Belum ada</p><p>Tulis komentar</p>'],
    [
      'by hours in paragraphs',
      `<h3>Komentar</h3>${paragraphs(REPORT.slice(0, 2).map((text) => `Pukul 14.05 ${text}`))}`,
    ],
    ['under telephone numbers', `<h3>Komentar 021-555-0101 / 021-555-0102 / 021-555-0103</h3><ul>${POSTS}</ul>`],
    ['nowhere', '<p>Kabar lain</p>'],
  ])('not %s', (_, html) => {
    expect(dropped(html).times).toBe(0);
  });

  it('not below a line or two', () => {
    expect(dropped(`<h3>Komentar</h3><ul>${POSTS}</ul>`, '<p>Pelabuhan baru dibuka.</p>').times).toBe(0);
  });

  it.each([
    ['a heading of a higher rank', '<h2>Tahap kedua</h2>'],
    ['a box with the headline of another article', '<div><h1>Tahap kedua</h1></div>'],
  ])('up to %s', (_, heading) => {
    const { times, left } = dropped(`<h3>Komentar</h3><ul>${POSTS}</ul>${heading}<p>Dermaga kedua lebih panjang.</p>`);
    expect(times).toBe(1);
    expect(left).toContain('Tahap kedua');
    expect(left).toContain('Dermaga kedua');
  });
});

describe('boxes of one make', () => {
  const NAMES = ['Rina', 'Tono', 'Sari', 'Budi', 'Dewi', 'Agus', 'Lina', 'Joko'];
  const HOURS = ['14.05', '14.17', '15.32', '09.58', '08.13', '11.41', '12.26', '10.09'];
  const TEXT = 'Jalan menuju dermaga masih rusak dan truk harus memutar jauh sampai ke pasar kota';
  const boxes = (count: number, parts: (name: string, hour: string, index: number) => string): string =>
    `<div>${NAMES.slice(0, count)
      .map((name, index) => `<div class="x4">${parts(name, HOURS[index] ?? '', index)}</div>`)
      .join('')}</div>`;
  const texts = (...said: string[]): string => said.map((text) => `<p>${text}</p>`).join('');

  it.each([
    ['a text without a full stop', boxes(4, (name, hour) => texts(name, hour, TEXT))],
    ['a short sentence', boxes(4, (name, hour) => texts(name, hour, 'Setuju sekali dengan usul ini, semoga cepat.'))],
  ])('are posts with %s', (_, html) => {
    expect(dropped(html).times).toBe(1);
  });

  it.each([
    ['where most have no hour', boxes(8, (name, hour, index) => texts(name, index < 3 ? hour : 'Nelayan', TEXT))],
    [
      'where no text is behind the hour',
      boxes(4, (name, hour) =>
        texts(name, hour, 'Berangkat dari dermaga baru di utara', 'Tiba di dermaga lama di selatan'),
      ),
    ],
    ['where the text is before the hour', boxes(4, (name, hour) => texts(name, TEXT, hour, TEXT))],
    ['where much is between name and hour', boxes(4, (name, hour) => texts(name, ...'abcdefgh', hour, TEXT))],
  ])('are none %s', (_, html) => {
    expect(dropped(html).times).toBe(0);
  });
});
