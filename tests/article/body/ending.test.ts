// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, url } from './pages';

const readWith = (ending: string) =>
  extract(page(`<article><div class="isi">${paragraphs()}${ending}</div></article>`), { url });

describe('what is left over at the end of an article', () => {
  it.each([
    ['a heading', '<h2>Kata warga</h2>', 'Kata warga'],
    ['a line that announces', '<p>Lihat petanya di sini:</p>', 'petanya'],
    ['in a script with wide marks', '<p>港口的更多照片请看这里的相册：</p>', '相册'],
    ['an address to write to', '<p><a href="mailto:sari@kabar.example">sari@kabar.example</a></p>', 'sari@'],
    ['an account', '<p><a href="https://twitter.com/sari">twitter.com/sari</a></p>', 'twitter'],
    ['a rule of signs', '<p>***</p>', '***'],
    ['a call to share', '<p><em>Suka artikel ini? Bagikan ke temanmu!</em></p>', 'Bagikan'],
    ['one in English', '<p>Like this story? Share it with a friend!</p>', 'friend'],
    ['signs in a line', '<p>– • –</p>', '•'],
    ['a heading and a line', '<h3>Bacaan lanjutan</h3><p>Daftar pustaka:</p>', 'Bacaan'],
  ])('%s goes, and is listed', (_, ending, words) => {
    const found = readWith(ending);
    expect(found?.paragraphs).toEqual(REPORT);
    expect(found?.html).not.toContain(words);
    expect(found?.removed.some(({ text }) => text.includes(words))).toBe(true);
  });

  it.each([
    ['a heading with a line below', '<h2>Kata warga</h2><p>Semua senang.</p>', 'Kata warga'],
    [
      'a text that is set like a heading',
      `<h4>${'Dermaga itu akan dipakai oleh tiga ratus kapal, kata wali kota. '.repeat(3)}</h4>`,
      'tiga ratus kapal',
    ],
    [
      'a line that announces a list',
      '<p>Yang pindah ke dermaga baru:</p><ul><li>kapal kecil</li><li>kapal besar</li></ul>',
      'Yang pindah',
    ],
    [
      'a line that announces a picture',
      '<p>Dermaga pada pagi hari:</p><img src="/foto/dermaga.jpg" width="800" height="450" alt="">',
      'Dermaga pada',
    ],
    [
      'a line that announces what another site shows',
      '<p>Wali kota menulis:</p><iframe src="https://platform.twitter.com/embed/Tweet.html?id=1790000000000000000"></iframe>',
      'Wali kota menulis',
    ],
    ['a longer line without one', '<p>Warga kota tertawa ketika membaca siaran itu:</p>', 'tertawa'],
    ['a sentence before the colon', '<p>Semua setuju. Katanya:</p>', 'Semua setuju'],
    [
      'a long line with a colon, as where a notice for those who pay follows',
      '<p>Wali kota lalu mengingat hari ketika dermaga lama dibuka oleh kakeknya di depan ribuan warga kota dan berkata:</p>',
      'Wali kota lalu',
    ],
    ['a sentence on the mark', '<p>Copyright atas foto itu sudah lama habis.</p>', 'Copyright atas'],
    ['whom to ask for help', '<p>Butuh bantuan? Tulis ke tolong@desa.example</p>', 'Butuh bantuan'],
    ['a question and what is done', '<p>Lalu ikannya? Dibagikan kepada warga.</p>', 'Lalu ikannya'],
    ['a sentence with the word', '<p>Bagikan ikan itu, katanya kepada nelayan.</p>', 'Bagikan ikan'],
    ['a rule above a note', '<p>***</p><p>Sari Wulandari ikut melaporkan dari Kota Pantai.</p>', '***'],
    ['a rule of low lines', '<p>___</p>', '___'],
    ['an agency between signs', '<p>-- BERITA --</p>', 'BERITA'],
    ['what is said between dashes', '<p>- Tidak - katanya -</p>', 'katanya'],
    ['the address of a post', '<p>twitter.com/sari/status/17900</p>', 'status'],
    ['a last line without a colon', '<p>Acara ditutup dengan doa</p>', 'Acara ditutup'],
  ])('%s stays', (_, ending, words) => {
    expect(readWith(ending)?.html).toContain(words);
  });

  it('takes an address above the mark of the owner', () => {
    const found = readWith('<p>sari@kabar.example</p><p>Hak Cipta (c) Kabar Pantai, dilarang menyalin</p>');
    expect(found?.html).not.toContain('sari@');
    expect(readWith('<p>Semua senang.</p><p>© Kabar Pantai</p>')?.html).toContain('Semua senang');
  });

  it('takes a few lines, not a list of them', () => {
    const lines = Array.from({ length: 20 }, (_, number) => `<h3>Bacaan ${number}</h3>`);
    const found = readWith(lines.join(''));
    expect(found?.html).toContain('Bacaan 13<');
    expect(found?.html).not.toContain('Bacaan 14<');
  });

  it('looks at the end alone', () => {
    const middle = '<p>Lihat petanya di sini:</p>';
    const body = `<div class="isi">${paragraphs(REPORT.slice(0, 3))}${middle}${paragraphs(REPORT.slice(3))}</div>`;
    expect(extract(page(body), { url })?.html).toContain('Lihat petanya');
  });
});

describe("the author's contact at the end", () => {
  const head = '<meta property="og:type" content="article"><meta name="author" content="Rina Hartati | KABAR">';
  const readOf = (ending: string) =>
    extract(page(`<article><div class="isi">${paragraphs()}${ending}</div></article>`, { head }), { url })?.paragraphs;

  it.each([
    'Tulis kepada Rina Hartati di <a href="mailto:rina@kabar.example">rina@kabar.example</a>',
    'Punya cerita? Surel: rina.hartati@kabar.example',
    'Ada kabar? Rina Hartati dapat dihubungi di rina@kabar.example. Ikuti dia di Twitter.',
  ])('goes: %s', (line) => {
    expect(readOf(`<p>${line}</p>`)).toEqual(REPORT);
  });

  it.each([
    'Melihat pria ini? Tulis ke polisi di lapor@polisi.example',
    'Keluarga dapat menghubungi posko di posko@desa.example',
    'Rina Hartati melaporkan dari Kota Pantai.',
    `Rina Hartati menulis bahwa warga ${'yang tinggal di dekat dermaga lama '.repeat(4)}dapat menulis ke posko@desa.example`,
  ])('stays where it is for help, or a sentence: %s', (line) => {
    expect(readOf(`<p>${line}</p>`)).toEqual([...REPORT, line]);
  });
});

describe('what tells of the author at the end', () => {
  const head = `<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Pelabuhan Baru', author: [{ '@type': 'Person', name: 'Rina Hartati' }] })}</script>`;
  const readOf = (ending: string) =>
    extract(page(`<article><div class="isi">${paragraphs()}</div>${ending}</article>`, { head }), { url })?.paragraphs;
  const inFlow = (ending: string) =>
    extract(page(`<article><div class="isi">${paragraphs()}${ending}</div></article>`, { head }), { url })?.paragraphs;
  const life = '<p>Lulus dari Universitas Negeri pada 2019, lalu bergabung dengan KABAR dan meliput kota pantai.</p>';

  it('goes with the name that the page gives as the author', () => {
    expect(readOf(`<div><p>Rina Hartati</p>${life}</div>`)).toEqual(REPORT);
    expect(readOf(`<p>Rina Hartati</p>${life}`)).toEqual(REPORT);
  });

  it.each([
    'Rina Hartati lulus dari Universitas Negeri pada 2019, lalu bergabung dengan KABAR.',
    '<em>Penulis Rina Hartati meliput kota pantai sejak 2019 dan tinggal di dekat dermaga lama.</em>',
  ])('goes in a line that begins with the name: %s', (line) => {
    expect(readOf('')).toEqual(REPORT);
    expect(inFlow(`<p>${line}</p>`)).toEqual(REPORT);
  });

  it.each([
    ['where the reporter was', 'Rina Hartati melaporkan dari Kota Pantai.'],
    ['of whom it is not', 'Budi Santoso lulus dari Universitas Negeri pada 2019, lalu bergabung dengan KABAR.'],
    ['an answer', 'Rina Hartati: Terima kasih, besok kita lanjutkan cerita dermaga lama itu di sini.'],
    ['no sentence', 'Rina Hartati, Budi Santoso, Sari Wulandari, Dewi Anggraini, Tono Hermawan'],
    ['whose name stands further on', 'Warga menyambut hangat kedatangan Rina Hartati di dermaga lama pada hari Senin.'],
    [
      'long',
      `Rina Hartati duduk di dermaga lama itu ${'sambil mendengarkan cerita para nelayan tua yang pulang melaut '.repeat(5)}sampai malam.`,
    ],
  ])('stays where it is %s', (_, line) => {
    expect(inFlow(`<p>${line}</p>`)).toEqual([...REPORT, line]);
  });

  it('stays in the middle of the text', () => {
    const line = 'Rina Hartati lulus dari Universitas Negeri pada 2019, lalu bergabung dengan KABAR.';
    const body = `<div class="isi">${paragraphs(REPORT.slice(0, 3))}<p>${line}</p>${paragraphs(REPORT.slice(3))}</div>`;
    expect(extract(page(`<article>${body}</article>`, { head }), { url })?.paragraphs).toContain(line);
  });

  it('stays where it is a signature, or tells of somebody else', () => {
    expect(inFlow('<p>Rina Hartati</p>')?.slice(0, REPORT.length)).toEqual(REPORT);
    expect(inFlow(`<p>Budi Santoso</p>${life}`)?.join(' ')).toContain('Lulus dari');
  });
});
