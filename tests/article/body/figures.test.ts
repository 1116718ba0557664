// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../lib/article/body/assemble';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { judgeBox } from '../../../lib/article/body/box';
import { fileName, restorePictures } from '../../../lib/article/body/pictures';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, url } from './pages';

const restored = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  restorePictures(body, url);
  return body.querySelector('img')?.getAttribute('src') ?? '';
};
const html = (body: string, head?: string): string =>
  extract(page(body, head === undefined ? {} : { head }), { url })?.html ?? '';
const picture = (name: string): string => `<img src="/foto/${name}.jpg" width="800" height="450" alt="">`;

describe('restorePictures', () => {
  it.each([
    ['<img src="data:image/gif;base64,R0lGOD" data-src="/foto/a.jpg">', 'https://kabar.example/foto/a.jpg'],
    ['<img data-lazy-src="//cdn.example/a.webp?w=800">', 'https://cdn.example/a.webp?w=800'],
    ['<img src="/img/blank.gif"><noscript><img src="/foto/b.jpg"></noscript>', 'https://kabar.example/foto/b.jpg'],
    [
      '<picture><source srcset="/foto/c.webp 800w, /foto/c2.webp 1600w"><img></picture>',
      'https://kabar.example/foto/c.webp',
    ],
    ['<img src="foto/d.jpg">', 'https://kabar.example/berita/pelabuhan/foto/d.jpg'],
    ['<img src="/merek/cadangan.png" data-src="/foto/e.jpg">', 'https://kabar.example/foto/e.jpg'],
    ['<img src="/foto/f.jpg" data-src="kotak-7">', 'https://kabar.example/foto/f.jpg'],
    ['<img src="/foto/g.jpg" data-url="/galeri/lain.jpg">', 'https://kabar.example/foto/g.jpg'],
    ['<img src="/tema/1x1-white.jpg" data-original="/foto/h.jpg">', 'https://kabar.example/foto/h.jpg'],
    ['<img src="/tema/missing-image.svg" data-berkas="https://cdn.example/i.jpg">', 'https://cdn.example/i.jpg'],
    [
      `<img src="/tema/kosong.gif" data-src='{"default":{"w":"80","src":"\\/\\/cdn.example\\/j.jpg"}}'><img src="/tema/kosong.gif"><img src="/tema/kosong.gif">`,
      'https://cdn.example/j.jpg',
    ],
    [
      '<img src="/foto/google-pixel-10.jpg" data-kartu="https://cdn.example/k.jpg">',
      'https://kabar.example/foto/google-pixel-10.jpg',
    ],
    [
      '<img src="/foto/rak-kosong.jpg"><img src="/foto/rak-kosong.jpg"><img src="/foto/rak-kosong.jpg">',
      'https://kabar.example/foto/rak-kosong.jpg',
    ],
  ])('%s', (markup, expected) => {
    expect(restored(markup)).toBe(expected);
  });

  it('takes out a picture without an address', () => {
    expect(restored('<img alt="Dermaga" data-berkas="a1dc454">')).toBe('');
    const { body } = new DOMParser().parseFromString('<p><img alt=""><img src="/foto/a.jpg"></p>', 'text/html');
    restorePictures(body, url);
    expect(body.querySelectorAll('img')).toHaveLength(1);
  });

  it.each(['width="1" height="1"', 'style="display: none"', 'style="height:0px;width:0px;overflow:hidden" alt="a"'])(
    'leaves what counts readers in a noscript: %s',
    (marks) => {
      expect(restored(`<p><noscript><img src="https://pixel.example/p.gif" ${marks}></noscript></p>`)).toBe('');
      expect(restored('<p><noscript><img src="/foto/b.jpg" width="300" height="200"></noscript></p>')).not.toBe('');
    },
  );

  /** As a page with scripts holds it: the markup is text. */
  const asText = (markup: string): string => {
    const { body } = new DOMParser().parseFromString('<p><noscript></noscript></p>', 'text/html');
    body.querySelector('noscript')?.append(markup);
    restorePictures(body, url);
    return body.querySelector('img')?.getAttribute('src') ?? '';
  };

  it('leaves what counts readers also where the noscript is text, and reads its addresses as markup', () => {
    expect(asText('<img height="1" width="1" style="display:none" src="https://pixel.example/tr?id=7&amp;n=1">')).toBe(
      '',
    );
    expect(asText('<img src="https://hitung.example/p?c1=2&amp;c2=7" alt="">')).toBe('');
    expect(asText('<img src="https://hitung.example/0.gif?710&amp;3" alt="hitungan">')).toBe('');
    expect(asText('<img src="https://hitung.example/b" style="width:1px;height:1px" alt="b">')).toBe('');
    expect(asText('<img src="https://cdn.example/a1dc454" alt="Dermaga">')).toBe('https://cdn.example/a1dc454');
    expect(asText('<img src="/foto/b.jpg?w=800&amp;tanda=9">')).toBe('https://kabar.example/foto/b.jpg?w=800&tanda=9');
  });

  it('knows the same picture in two sizes', () => {
    expect(fileName('https://a.example/foto/dermaga-300x200.jpg?x=1')).toBe(fileName('/foto/dermaga.jpg'));
    expect(fileName('/foto/dermaga.jpg')).not.toBe(fileName('/foto/pasar.jpg'));
    expect(fileName('https://lh3.foto.example/hwjrfw1hPr=s1000')).toBe(
      fileName('https://lh3.foto.example/hwjrfw1hPr=w750-h500'),
    );
    expect(fileName('/foto/7/640x0.jpg')).not.toBe(fileName('/foto/8/640x0.jpg'));
  });
});

describe('pictures of an article', () => {
  it('takes the lead picture with its caption once', () => {
    const lead = `<figure>${picture('dermaga')}<figcaption>Dermaga pagi hari</figcaption></figure>`;
    const found = html(
      `${lead}<div class="isi"><p>${REPORT[0]}</p>${picture('dermaga-300x200')}${paragraphs(REPORT.slice(1))}</div>`,
      '<meta property="og:image" content="https://kabar.example/foto/dermaga.jpg">',
    );
    expect(found.match(/<img/g)).toHaveLength(1);
    expect(found).toContain('<figcaption>Dermaga pagi hari</figcaption>');
  });

  it.each([
    ['/', 0],
    ['https://kabar.example/index.html', 0],
    ['/foto/dermaga.jpg', 1],
    ['#', 1],
  ])('leaves the emblem above the article, which leads to the front page: %s', (address, count) => {
    const figure = `<a href="${address}"><figure>${picture('dermaga')}<figcaption>Dermaga di pagi hari</figcaption></figure></a>`;
    const found = html(`<div>${figure}</div><div class="isi">${paragraphs()}</div>`);
    expect(found.match(/<img/g) ?? []).toHaveLength(count);
    expect(found.includes('Dermaga di pagi hari')).toBe(count > 0);
  });

  it('makes figures of pictures whose captions stand beside them', () => {
    const boxed = `<div class="gambar">${picture('pasar')}<p class="ket">Pasar ikan yang lama</p></div>`;
    const found = html(
      `<div class="isi">${paragraphs(REPORT.slice(0, 3))}${boxed}${paragraphs(REPORT.slice(3))}</div>`,
    );
    expect(found).toMatch(/<figure><img [^>]*pasar\.jpg[^>]*><figcaption>Pasar ikan yang lama<\/figcaption><\/figure>/);
  });

  it('keeps a long text with a picture in it a text', () => {
    const boxed = `<div class="gambar">${picture('pasar')}${paragraphs(REPORT.slice(2, 5).map((text) => `${text} ${text}`))}</div>`;
    const found = extract(
      page(`<div class="isi">${paragraphs(REPORT.slice(0, 2))}${boxed}${paragraphs(REPORT.slice(5))}</div>`),
      { url },
    );
    expect(found?.paragraphs).toHaveLength(6);
  });

  it('leaves pictures of other stories where they are', () => {
    const card = `<div class="kartu"><a href="/lain/">${picture('lain')}<h3>Harga ikan naik</h3></a></div>`;
    expect(html(`<div class="isi">${paragraphs()}</div>${card}`)).not.toContain('lain');
  });

  const between = (middle: string): string =>
    html(`<div class="isi">${paragraphs(REPORT.slice(0, 3))}${middle}${paragraphs(REPORT.slice(3))}</div>`);

  it('keeps a caption that is hidden from screen readers because it repeats the alt text', () => {
    const caption =
      '<figcaption aria-hidden="true">Dermaga pagi hari <span aria-hidden="true">KABAR</span></figcaption>';
    expect(between(`<figure>${picture('dermaga')}${caption}</figure>`)).toContain('Dermaga pagi hari KABAR');
  });

  it.each([
    '<div class="media-block">PICTURE<div class="media-block__description">Gudang es, foto arsip / KABAR</div></div>',
    '<figure><a href="/galeri/1"><picture>PICTURE</picture><figcaption>Gudang es, foto arsip / KABAR</figcaption></a></figure>',
  ])('keeps the caption of a picture between paragraphs: %s', (markup) => {
    const found = between(markup.replace('PICTURE', picture('gudang')));
    expect(found).toMatch(/<figcaption>Gudang es, foto arsip \/ KABAR<\/figcaption>/);
    expect(found).toContain('gudang.jpg');
  });

  it('keeps a captioned picture without the line that leads to the gallery', () => {
    const found = between(
      `<figure><a href="/galeri/1">${picture('gudang')}<figcaption>Gudang es di dermaga lama</figcaption><span class="lebih"><span>Lihat semua gambar (12)</span></span></a></figure>`,
    );
    expect(found).toContain('Gudang es di dermaga lama');
    expect(found).not.toContain('Lihat semua');
  });

  it.each([
    `<div class="iklan-kita">${picture('lain')}<p><a href="/lain/">Harga ikan naik menjelang akhir tahun di semua pasar</a></p></div>`,
    `<div class="kartu">${picture('lain')}<h3>Harga ikan naik</h3><p>Pasar ramai sejak pagi hari</p></div>`,
  ])('leaves a card between paragraphs where it is: %s', (markup) => {
    expect(between(markup)).not.toContain('lain');
  });

  const named = '<meta property="og:image" content="https://kabar.example/foto/dermaga-scaled.jpg">';

  it('takes the caption inside the link around the lead picture', () => {
    const lead = `<div class="gambar"><a href="/foto/dermaga-scaled.jpg"><div>${picture('dermaga-750x375')}</div><p class="wp-caption-text">Kapal tiba. Foto: Sari Wulandari</p></a></div>`;
    expect(html(`${lead}<div class="isi">${paragraphs()}</div>`, named)).toContain(
      '<figcaption>Kapal tiba. Foto: Sari Wulandari</figcaption>',
    );
  });

  it('takes the line behind the lead picture that says what its alt text says, and no other', () => {
    const lead = (line: string): string =>
      html(
        `<div class="a1"><picture><img src="/foto/dermaga.jpg" width="800" height="450" alt="Wali kota dan kepala dinas. - KABAR"></picture></div><div class="b2">${line}</div><div class="isi">${paragraphs()}</div>`,
        named,
      );
    expect(lead('Wali kota dan kepala dinas.')).toContain('<figcaption>Wali kota dan kepala dinas.</figcaption>');
    expect(lead('Sari Wulandari, wartawan KABAR')).not.toContain('Sari Wulandari');
  });

  it('says a caption once that the page prints twice, or cut', () => {
    const caption = 'Dermaga baru di pantai utara pada pagi hari, sebelum peresmian oleh wali kota';
    const twice = between(
      `<figure>${picture('dermaga')}<div><figcaption>${caption}</figcaption></div><span><figcaption>${caption}</figcaption></span></figure>`,
    );
    expect(twice.split(caption)).toHaveLength(2);
    const cut = between(
      `<figure>${picture('dermaga')}<figcaption><span>${caption}</span> <span>Dermaga baru di pantai utara pada …</span></figcaption></figure>`,
    );
    expect(cut).toMatch(new RegExp(`<figcaption>${caption} *</figcaption>`));
  });

  it('keeps the picture where a word beside it on its line goes', () => {
    const found = between(
      `<figure><div>${picture('gudang')}<span>Kantor Kabar</span></div><figcaption>Gudang es di dermaga lama</figcaption></figure>`,
    );
    expect(found).toContain('gudang.jpg');
    expect(found).toContain('Gudang es di dermaga lama');
  });

  it('says what stands beside a caption in the caption, and not as a paragraph', () => {
    const caption = 'Gudang es di dermaga lama';
    const figure = (beside: string): string =>
      `<figure>${picture('gudang')}<figcaption>${caption}</figcaption>${beside}</figure>`;
    const found = (beside: string): string =>
      html(`<div class="isi">${paragraphs()}${figure(beside)}${paragraphs()}</div>`);
    expect(found('<p>© Kabar Pelabuhan / Sari Wulandari</p>')).toContain(
      `<figcaption>${caption} © Kabar Pelabuhan / Sari Wulandari</figcaption>`,
    );
    expect(found(`<div class="b"><p>${caption}</p></div>`)).toMatch(
      new RegExp(`<figcaption>${caption}</figcaption></figure>`),
    );
    expect(found('<blockquote><p>Kami menunggu tiga tahun di dermaga ini.</p></blockquote>')).toContain(
      '<p>Kami menunggu tiga tahun di dermaga ini.</p>',
    );
  });

  it('leaves the poster of a film where the film is', () => {
    const film = `<figure><div>${picture('gudang')}<span>Video</span><video src="/film/1.mp4"></video></div></figure>`;
    expect(between(film)).not.toContain('gudang.jpg');
  });

  it('keeps pictures apart that stand behind the same stand-in', () => {
    const late = (name: string): string =>
      `<figure><img src="/merek/cadangan.png" data-src="/foto/${name}.jpg" width="800" height="450" alt=""><figcaption>Gambar ${name} di dermaga</figcaption></figure>`;
    const found = between(`${late('gudang')}${late('pasar')}`);
    expect(found).toContain('gudang.jpg');
    expect(found).toContain('pasar.jpg');
  });

  it('leaves out the captions of further pictures above the text', () => {
    const figures = ['dermaga', 'gudang', 'pasar'].map(
      (name) => `<figure>${picture(name)}<figcaption>Gambar ${name}</figcaption></figure>`,
    );
    const { body } = page(`${figures.join('')}<div class="isi">${paragraphs()}</div>`);
    const blocks = numberBlocks(body);
    const kept = new Set(blocks.flatMap(({ kind, text }, n) => (kind === 'caption' || text.length > 100 ? [n] : [])));
    const gone = assemble(body, { blocks, kept, leadAddress: '', captioned: [], embeds: [], title: '' });
    expect(body.querySelectorAll('img')).toHaveLength(1);
    expect(body.textContent).toContain('Gambar dermaga');
    expect(body.textContent).not.toContain('Gambar gudang');
    expect(gone.some(({ textContent }) => textContent?.includes('Gambar gudang'))).toBe(true);
  });

  it('keeps the pictures between paragraphs where the first line became a caption', () => {
    const line = 'Kapal nelayan di dermaga baru';
    const { body } = page(
      `<div>${picture('kapal')}<p>${line}</p></div>${paragraphs(REPORT.slice(0, 2))}<p>${picture('gudang')}</p>${paragraphs(REPORT.slice(2))}`,
    );
    const blocks = numberBlocks(body);
    const caption = blocks.find(({ text }) => text === line);
    const frame = body.querySelector('img');
    const box = frame?.parentElement;
    if (!caption || !frame || !box) throw new Error('the page has no picture with a line');
    const kept = new Set(blocks.flatMap((block, n) => (block === caption || block.text.length > 100 ? [n] : [])));
    const captioned = [{ box, frame, lines: [caption] }];
    assemble(body, { blocks, kept, leadAddress: '', captioned, embeds: [], title: '' });
    expect([...body.querySelectorAll('img')].map(({ src }) => src)).toEqual([
      expect.stringContaining('kapal'),
      expect.stringContaining('gudang'),
    ]);
  });

  it.each([
    '<figure><table><tr><td>Kapal kecil</td><td>tiga ratus</td></tr></table><figcaption>Gudang es di dermaga lama</figcaption></figure>',
    '<figure><blockquote><p>Kami menunggu tiga tahun.</p></blockquote><figcaption>Gudang es di dermaga lama</figcaption></figure>',
    '<figure><div class="gambar-nanti" data-id="a1dc454"></div><figcaption>Gudang es di dermaga lama</figcaption></figure>',
  ])('keeps the caption of a table, a quotation or what a script draws: %s', (markup) => {
    expect(between(markup)).toContain('Gudang es di dermaga lama');
  });

  it('takes no date for a caption', () => {
    const boxed = `<div class="gambar">${picture('pasar')}<p>Pasar ikan yang lama di tepi sungai</p><p>4 Maret 2025, 09:31</p></div>`;
    const found = between(boxed);
    expect(found).toContain('<figcaption>Pasar ikan yang lama di tepi sungai</figcaption>');
    expect(found).not.toContain('4 Maret');
  });
});

describe('a picture between standfirst and text', () => {
  const box = `<div class="foto">${picture('a')}<div class="teks-foto">Kapal pertama bersandar di dermaga baru</div></div>`;

  it('that the page names as its own is shown with its caption', () => {
    const head =
      '<meta property="og:type" content="article"><meta property="og:image" content="https://kabar.example/foto/a.jpg">';
    const standfirst = '<p class="standfirst">Nelayan kecil menyambut baik, pemerintah menunggu anggaran.</p>';
    expect(html(`<article>${standfirst}${box}<div class="isi">${paragraphs()}</div></article>`, head)).toContain(
      '<figcaption>Kapal pertama bersandar di dermaga baru</figcaption>',
    );
  });
});

describe('a picture with a line beside it', () => {
  const judged = (markup: string, position: 'before' | 'between', isAboveHeadline = false) => {
    const { body } = new DOMParser().parseFromString(`<div class="bar">${markup}</div>`, 'text/html');
    const box = body.querySelector('.bar') ?? body;
    const inside = numberBlocks(body).map((block, number) => ({ number, block }));
    return judgeBox(box, inside, { position, isAboveHeadline, descriptions: [], title: '', flowLength: 5_000 });
  };

  it.each([
    ['a caption', `${picture('dermaga')}<p>Dermaga baru dilihat dari laut</p>`, 1],
    ['a short credit that is named so', `${picture('dermaga')}<p class="credit">Foto: Sari</p>`, 1],
    ['the bar of the site', `${picture('kabar')}<p>Layanan pembaca</p>`, 0],
    ['an emblem', `<a href="/">${picture('kabar')}</a><p>Suara pesisir dari hari ke hari</p>`, 0],
  ])('above the headline: %s', (_, markup, count) => {
    expect(judged(markup, 'before', true).captioned).toHaveLength(count);
  });

  it('makes no caption of the head of the article', () => {
    const head = `<p>Ekonomi</p><p><time datetime="2031-05-03T09:58">Pukul 09:58</time> | 4 menit</p><p>Kota menunggu kapal pertama.</p>`;
    expect(judged(head + picture('dermaga'), 'before').captioned).toEqual([]);
  });

  it('may be short below the headline', () => {
    const markup = `${picture('pasar')}<p>© privat</p>`;
    expect(judged(markup, 'before').captioned).toHaveLength(1);
    expect(judged(markup, 'between').captioned).toHaveLength(1);
  });

  it('is the first paragraph when it is as long as one', () => {
    expect(judged(`${picture('dermaga')}<p>${REPORT[0]} ${REPORT[1]}</p>`, 'before')).toEqual({
      chosen: [0],
      captioned: [],
    });
  });

  it('takes the picture right above the first paragraph, alone in its place', () => {
    const body = (above: string): string => html(`<div class="isi">${above}${paragraphs()}</div>`);
    expect(body(`<p>${picture('dermaga')}</p>`)).toContain('dermaga.jpg');
    expect(body(`<p><img src="/foto/kecil.jpg" width="60" height="60" alt=""></p>`)).not.toContain('kecil.jpg');
    expect(body(`<p>${picture('dermaga')}${picture('pasar')}</p>`)).not.toContain('.jpg');
    expect(body(`<aside>${picture('iklan')}</aside>`)).not.toContain('iklan.jpg');
    expect(html(`<div>${picture('kepala')}</div><p>Kota</p><div class="isi">${paragraphs()}</div>`)).not.toContain(
      'kepala.jpg',
    );
  });

  it('leaves signs and banners between paragraphs, and prints an emoji as what it is', () => {
    const between = (markup: string): string =>
      html(`<div class="isi"><p>${REPORT[0]} ${markup}</p>${markup}${paragraphs(REPORT.slice(1))}</div>`);
    expect(between('<img src="/tema/icons/cetak.svg" alt="">')).not.toContain('cetak.svg');
    expect(between('<img src="/emoji/1f642.png" alt="🙂" class="emoji">')).toContain('🙂</p>');
    const banner = '<a href="https://toko.example/tas?utm_source=kabar"><img src="/foto/tas.jpg" alt=""></a>';
    expect(
      html(
        `<div class="isi">${paragraphs(REPORT.slice(0, 3))}<div>${banner}</div>${paragraphs(REPORT.slice(3))}</div>`,
      ),
    ).not.toContain('tas.jpg');
    const linked = '<a href="/berita/tas-kulit-warga"><img src="/foto/tas.jpg" alt=""></a>';
    expect(
      html(
        `<div class="isi">${paragraphs(REPORT.slice(0, 3))}<div>${linked}</div>${paragraphs(REPORT.slice(3))}</div>`,
      ),
    ).toContain('tas.jpg');
  });

  it('leaves what stands among other things below the text', () => {
    const below = '<div><p>Hubungi kami di kantor redaksi, Jalan Kartini 7, setiap hari kerja</p></div>';
    const body = `<article>${paragraphs()}</article>${below}${picture('lencana')}${below}`;
    expect(html(body)).not.toContain('lencana.jpg');
    expect(html(`<article>${paragraphs()}${picture('dermaga')}</article>${below}`)).toContain('dermaga.jpg');
    const captioned = `<figure>${picture('dermaga')}<figcaption>Kapal pertama bersandar di dermaga baru, Selasa</figcaption></figure>`;
    expect(html(`<article>${paragraphs()}${captioned}</article>${below}`)).toContain('dermaga.jpg');
    const gallery = `<p>Lihat foto lain:</p><div>${picture('dermaga')}</div><div>${picture('pasar')}</div>`;
    expect(html(`<article>${paragraphs()}${gallery}</article>`)).toContain('pasar.jpg');
  });
});
