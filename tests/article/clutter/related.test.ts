import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../lib/article/clutter';
import { found, OTHER, PARAGRAPHS, page, THIRD } from './page';

const HEADLINE = 'Panen Raya Bawang Merah di Lereng Utara';
const SECOND = 'Sekolah Terapung Dibuka Lagi di Danau Lembayung';
const link = (text: string = HEADLINE, href: string = OTHER): string => `<a href="${href}">${text}</a>`;

describe('blocks that lead to other articles, between paragraphs', () => {
  const shapes: Record<string, [string, ...string[]]> = {
    'Inline Related Posts': [
      `<div class="u0a1b2c3-content"><div class="u0a1b2c3"><a href="${OTHER}" class="u0a1b2c3"><div style="padding-left:1em"><span class="ctaText">Baca Juga :</span>&nbsp; <span class="postTitle">${HEADLINE}</span></div></a></div></div>`,
      `related: Baca Juga : ${HEADLINE}`,
    ],
    'label and link in one bold paragraph': [
      `<p><strong>Baca juga: ${link()}</strong></p>`,
      `related: Baca juga: ${HEADLINE}`,
    ],
    'label in nested inline elements, nbsp before the colon': [
      `<p><b><span style="color:red"><em>BACA JUGA</em>&nbsp;:&nbsp;</span></b><i>${link()}</i>&nbsp;</p>`,
      `related: BACA JUGA : ${HEADLINE}`,
    ],
    'plain text without a link': [`<p>Baca Juga : ${HEADLINE}</p>`, `related: Baca Juga : ${HEADLINE}`],
    'plain text, full-width colon': [`<p>Baca juga：${HEADLINE}</p>`, `related: Baca juga：${HEADLINE}`],
    'upper-case label and headline without a colon': [`<p>BACA JUGA ${HEADLINE}</p>`, `related: BACA JUGA ${HEADLINE}`],
    'a headline with a sentence below it in a box': [
      `<div class="zx"><a href="${OTHER}">${HEADLINE}</a> <p>Pedagang menyebut pasokan mulai lancar setelah hujan reda di lereng.</p></div>`,
      `related: ${HEADLINE} Pedagang menyebut pasokan mulai lancar setelah hujan reda di lereng.`,
    ],
    'headlines with a sentence below each': [
      `<ul><li>${link()} <div>Pedagang menyebut pasokan mulai lancar.</div></li> <li>${link(SECOND, THIRD)} <div>Kapal itu singgah di tujuh kampung.</div></li></ul>`,
      `related: ${HEADLINE} Pedagang menyebut pasokan mulai lancar. ${SECOND} Kapal itu singgah di tujuh kampung.`,
    ],
    'a headline whose address has its words before a key': [
      `<p>${link(HEADLINE, '/berita/panen-raya-bawang-merah/9kx2l')}</p>`,
      `related: ${HEADLINE}`,
    ],
    'a linked headline alone': [`<p>${link()}</p>`, `related: ${HEADLINE}`],
    'headings of cards in lists of their own, below words that no language file knows': [
      `<h4>Zxqy:</h4><ul><li><h4>${link()}</h4></li></ul><ul><li><h4>${link(SECOND, THIRD)}</h4></li></ul>`,
      'related: Zxqy:',
      `related: ${HEADLINE}`,
      `related: ${SECOND}`,
    ],
    'label and headline in two siblings': [
      `<p>Baca juga:</p><p>${link()}</p>`,
      'related: Baca juga:',
      `related: ${HEADLINE}`,
    ],
    'label and plain headline in two siblings': [
      `<p>Baca juga:</p><p>${HEADLINE}</p>`,
      'related: Baca juga:',
      `related: ${HEADLINE}`,
    ],
    'label and list': [
      `<p><strong>Baca Juga :</strong></p><ul><li>${link()}</li><li>${link(SECOND, THIRD)}</li></ul>`,
      'related: Baca Juga :',
      `related: ${HEADLINE}${SECOND}`,
    ],
    'list below words that no language file knows': [
      `<h3>Zxqy wvut</h3><ul><li>${link()}</li><li>${link(SECOND, THIRD)}</li></ul>`,
      'related: Zxqy wvut',
      `related: ${HEADLINE}${SECOND}`,
    ],
    'list below a line that no language file knows': [
      `<p>Zxqy wvut</p><ul><li>${link()}</li><li>${link(SECOND, THIRD)}</li></ul>`,
      'related: Zxqy wvut',
      `related: ${HEADLINE}${SECOND}`,
    ],
    'a label with a word more above a linked headline': [
      `<p><strong>Mehr zum Thema Flut</strong></p><p>${link()}</p>`,
      'related: Mehr zum Thema Flut',
      `related: ${HEADLINE}`,
    ],
    'unknown words with a colon above a linked headline': [
      `<p>Zxqy wvut:</p><p>${link()}</p>`,
      'related: Zxqy wvut:',
      `related: ${HEADLINE}`,
    ],
    'the colon of another script': [`<p>អានបន្ថែម៖ ${HEADLINE}</p>`, `related: អានបន្ថែម៖ ${HEADLINE}`],
    'a headline of a script that has no capitals within lines': [
      '<p>ასევე წაიკითხეთ: კაშხალი გაირღვა და ასობით მცხოვრებმა სახლი დატოვა</p>',
      'related: ასევე წაიკითხეთ: კაშხალი გაირღვა და ასობით მცხოვრებმა სახლი დატოვა',
    ],
    'a card with a short headline of a script without spaces': [
      `<div class="c"><div>热门话题</div><a href="${OTHER}"><img src="/i.jpg" alt=""></a><div>${link('河堤决口，数百居民连夜撤离')}</div></div>`,
      'related: 热门话题河堤决口，数百居民连夜撤离',
    ],
    'a picture whose caption is a label and a link': [
      `<figure><a href="${OTHER}"><img src="/i.jpg" alt=""></a><figcaption>Baca juga ${link()}</figcaption></figure>`,
      `related: Baca juga ${HEADLINE}`,
    ],
    'a linked headline of the first rank below a label': [
      `<div>Baca juga</div><h1>${link()}</h1>`,
      'related: Baca juga',
      `related: ${HEADLINE}`,
    ],
    'words with a colon that no language file knows': [
      `<p>Zxqy wvut: ${link()}</p>`,
      `related: Zxqy wvut: ${HEADLINE}`,
    ],
    'label and link that only markup parts': [
      `<p><strong>Baca juga</strong>${link()}</p>`,
      `related: Baca juga${HEADLINE}`,
    ],
    'a label that announces nothing': ['<p>Baca juga:</p>', 'related: Baca juga:'],
    'words with a colon that no language file knows, in brackets': [
      `<p><i>(Zxqy wvut: ${link()})</i></p>`,
      `related: (Zxqy wvut: ${HEADLINE})`,
    ],
    'words with a colon that no language file knows, and a bracket in the link': [
      `<p>Zxqy: ${link(`( ${HEADLINE})`)}</p>`,
      `related: Zxqy: ( ${HEADLINE})`,
    ],
    'words that no language file knows and a link, all in italics': [
      `<p><em>Zxqy wvut ${link()}</em></p>`,
      `related: Zxqy wvut ${HEADLINE}`,
    ],
    'words with a question mark that no language file knows': [
      `<p>Zxqy wvut? ${link()}</p>`,
      `related: Zxqy wvut? ${HEADLINE}`,
    ],
    'a heading that begins with a label, and a list with words of its own': [
      `<div><h3>Recommended Stories</h3><span>list of 2 items</span><ul><li><span>list 1 of 2</span><h4>${link()}</h4></li><li><span>list 2 of 2</span><h4>${link(SECOND, THIRD)}</h4></li></ul></div>`,
      `related: Recommended Storieslist of 2 itemslist 1 of 2${HEADLINE}list 2 of 2${SECOND}`,
    ],
    'a table': [
      `<table class="q"><tbody><tr><td><div><strong>Baca juga: </strong>${link()}</div></td></tr></tbody></table>`,
      `related: Baca juga: ${HEADLINE}`,
    ],
    'a quotation element': [`<blockquote><p>Baca juga: ${link()}</p></blockquote>`, `related: Baca juga: ${HEADLINE}`],
    'an aside with heading and list': [
      `<aside class="k9f"><h3>Berita Terkait</h3><ol><li>${link()}</li><li>${link(SECOND, THIRD)}</li></ol></aside>`,
      `related: Berita Terkait${HEADLINE}${SECOND}`,
    ],
    'a card with picture and date': [
      `<div class="x1"><a href="${OTHER}"><div><img src="/a.jpg" alt=""></div><div><h4>${HEADLINE}</h4><time>12 Maret 2026</time></div></a></div>`,
      `related: ${HEADLINE}12 Maret 2026`,
    ],
    'a card with a sentence below the headline': [
      `<div class="x1"><a href="${OTHER}"><img src="/a.jpg" alt=""></a><div><a href="${OTHER}">${HEADLINE}</a></div><div><p>Petani di lereng utara memanen bawang merah lebih awal karena hujan datang sebelum waktunya.</p></div></div>`,
      `related: ${HEADLINE}Petani di lereng utara memanen bawang merah lebih awal karena hujan datang sebelum waktunya.`,
    ],
    'a module with a promoted series': [
      `<section role="region"><strong><a href="${OTHER}">${HEADLINE}</a></strong><p>Kisah petani dari seluruh negeri</p></section>`,
      `related: ${HEADLINE}Kisah petani dari seluruh negeri`,
    ],
    'a picture whose caption is nothing but its link': [
      `<figure><figcaption><a href="${OTHER}">${HEADLINE}</a></figcaption><a href="${OTHER}"><img src="/a.jpg" alt=""></a></figure>`,
      `related: ${HEADLINE}`,
    ],
    'amp elements': [
      `<amp-layout><amp-img src="/a.jpg"></amp-img><div><a href="${OTHER}">${HEADLINE}</a></div></amp-layout>`,
      `related: ${HEADLINE}`,
    ],
  };
  for (const [shape, [html, ...expected]] of Object.entries(shapes)) {
    it(shape, () => expect(found({ between: html })).toEqual(expected));
  }

  it('keeps the last words of a paragraph where a label goes on to a word or two', () => {
    const sentence = 'Warga menolak rencana itu dalam rapat di balai desa pada Minggu malam, dan yang tidak datang';
    expect(found({ between: `<p>${sentence} <strong>baca juga ${link('Surat Kepala Desa')}</strong></p>` })).toEqual(
      [],
    );
  });
});

describe('text separated by line breaks in one element', () => {
  const lines = (middle: string): string =>
    `<div>Kepala desa mengatakan perbaikan itu memakai kayu dari hutan desa dan tenaga warga.<br><br>${middle}<br><br>Anak-anak kini bisa berjalan kaki ke sekolah dalam sepuluh menit saja, kata guru mereka.</div>`;

  it('only the words between two breaks go', () => {
    expect(found({ between: lines(`Baca juga: ${link()}`) })).toEqual([`related: Baca juga: ${HEADLINE}`]);
  });

  it('an inline element that is the whole line goes as an element', () => {
    expect(found({ between: lines(`<span class="bj"> <b>Baca juga: ${link()}</b></span>`) })).toEqual([
      `related: Baca juga: ${HEADLINE}`,
    ]);
  });

  it('plain text of the article stays', () => {
    expect(found({ between: lines('Hujan turun sejak pagi di seluruh desa.') })).toEqual([]);
  });
});

describe('beside and below the article', () => {
  const cards = [1, 2, 3]
    .map(
      (n) =>
        `<div class="c"><img src="/${n}.jpg" alt=""><h3><a href="${OTHER}-${n}">${HEADLINE} ${n}</a></h3><p>Klik untuk membaca</p></div>`,
    )
    .join('');

  it('a side list of popular articles goes as a whole', () => {
    const [match, ...rest] = found({ aside: `<div class="kolom"><h2>Berita Populer</h2>${cards}</div>` });
    expect(match).toContain('Berita Populer');
    expect(match).toContain(`${HEADLINE} 3`);
    expect(rest).toEqual([]);
  });

  it('cards below the text go without a known label', () => {
    expect(found({ after: `<section><h2>Zxqy</h2>${cards}</section>` }).join()).toContain(`${HEADLINE} 2`);
  });

  it('a heading whose list has not come yet goes', () => {
    expect(found({ after: '<h3>Berita Terkait</h3>' })).toEqual(['related: Berita Terkait']);
  });
});

describe('what looks a little like it and stays', () => {
  const stays: Record<string, string> = {
    'prose that begins with a label':
      '<p>Baca juga bukan satu-satunya cara anak mengenal huruf, kata guru kelas satu itu sambil tertawa.</p>',
    'prose that begins with a label in English':
      '<p>Read more slowly, the teacher had told them, and the words will come to you by themselves.</p>',
    'prose that begins with a label and has a link inside': `<p>Baca juga menjadi kegiatan wajib di <a href="${OTHER}">sekolah terapung</a> itu sejak tahun lalu.</p>`,
    'a sentence after label and colon':
      '<p>Baca juga: begitulah pesan guru tua itu setiap pagi kepada murid-muridnya.</p>',
    'a paragraph that is one link and a sentence': `<p><a href="${OTHER}">Laporan lengkap dewan desa itu bisa dibaca oleh siapa saja sejak kemarin.</a></p>`,
    'a paragraph that is one link to another site':
      '<p><a href="https://arsip.example/laporan-tahunan-dewan-desa">Laporan Tahunan Dewan Desa Wanasari</a></p>',
    'an insertion in brackets': `<p>(Di sini terbit pula: ${link('Dongeng')})</p>`,
    'a note in brackets': `<p>[ Surat itu dikutip dari ${link('arsip dewan desa')} ]</p>`,
    'a sentence in italics that ends with a link': `<p><em>Laporan itu pernah dimuat dalam ${link()}.</em></p>`,
    'a question in bold that ends with a link': `<p><strong>Apa itu ${link('Sekolah Terapung di Danau Lembayung')}?</strong></p>`,
    'words that end with a link, not set apart': `<p>Zxqy wvut ${link()}</p>`,
    'a whole line that asks to read what the article speaks of': `<p><a href="${OTHER}">Lire le texte complet de l’appel.</a></p>`,
    'a linked name that leads on to what was said': `<p><a href="${OTHER}">Ratna Wulandari dari Wanasari said:</a></p>`,
    'a linked sentence of a script with a full stop of its own': `<p><a href="${OTHER}">ប្រជាពលរដ្ឋបានចូលរួមជួយដឹកថ្មនិងខ្សាច់ដោយរទេះគោពីមាត់ទន្លេ។</a></p>`,
    'a heading that begins with a label above prose': `<p><strong>Baca juga Alquran</strong></p><p>Itu pesan sang ibu kepada kedua anaknya yang merantau ke kota sejak tahun lalu.</p>`,
    'a bare address': `<p><a href="${OTHER}">${OTHER}</a></p>`,
    'a document':
      '<p><a href="/berkas/laporan-tahunan-dewan-desa-wanasari.pdf">Laporan Tahunan Dewan Desa Wanasari</a></p>',
    'a long link inside a sentence': `<p>Angka itu diambil dari <a href="${OTHER}">laporan tahunan dewan desa tentang lalu lintas di jembatan</a> pekan lalu.</p>`,
    'a sentence with three links': `<p>Ia bekerja di <a href="${OTHER}">pabrik gula</a>, lalu di <a href="${THIRD}">koperasi susu</a>, dan kini di <a href="${OTHER}-b">balai latihan</a>.</p>`,
    'a list of facts with links': `<ul><li>Sebanyak 41 warga mengungsi ke <a href="${OTHER}">balai desa</a> sejak Senin malam.</li><li>Dua belas rumah rusak menurut <a href="${THIRD}">catatan posko</a>.</li></ul>`,
    'headlines with a sentence below each, box after box': [OTHER, THIRD]
      .map(
        (href) =>
          `<div class="zx"><h3><a href="${href}">${HEADLINE}</a></h3><p>Di lereng itu pasokan mulai lancar setelah hujan reda, dan warga turun ke ladang.</p></div>`,
      )
      .join(''),
    'headlines with paragraphs below each': `<div>${[OTHER, THIRD]
      .map(
        (href) =>
          `<h3><a href="${href}">${HEADLINE}</a></h3><p>${'Di lereng itu pasokan mulai lancar lagi. '.repeat(4)}</p><p>Warga senang.</p>`,
      )
      .join('')}</div>`,
    'a name whose address has a key but no words': `<p>${link('Balai Desa Wanasari Utara', '/tempat/balai/9kx2l')}</p>`,
    'a linked subheading': `<h2><a href="${OTHER}">Panen Raya Bawang Merah di Lereng Utara</a></h2>`,
    'a heading with a colon above a sentence with a link': `<h4>Data:</h4><p>Angka itu dari <a href="${OTHER}">laporan dewan desa</a>.</p>`,
    'a list of names and numbers': `<ul><li><a href="${OTHER}">Balai desa</a> – 41</li><li><a href="${THIRD}">Sekolah</a> – 12</li></ul>`,
    'a list whose first name begins with a word of another language': `<ul><li><a href="${OTHER}">Les habitants</a> – 41</li><li><a href="${THIRD}">Les enfants</a> – 12</li></ul>`,
    'a linked name that begins with a word of another language': `<p><a href="${OTHER}">Lee Harper</a></p>`,
    'a second headline of the first rank that leads nowhere': '<h1>Jembatan kedua dibuka lagi</h1>',
    'a numbered heading that is linked': `<ol><li><h3><a href="${OTHER}">Panen Raya Bawang Merah di Lereng Utara</a></h3></li></ol>`,
    'a heading that is a label and no more': '<h3>Berita Terkait</h3>',
    'a label of one word before a paragraph': '<p>Simak:</p>',
    'a name that begins with a label': '<p>WatchMojo memilih jembatan itu sebagai yang terindah.</p>',
    'a question answered by a link to another site':
      '<p>Siapa yang membayar? <a href="https://arsip.example/laporan-tahunan-dewan-desa">Dewan Desa Wanasari Utara</a></p>',
    'a section whose heading begins with a label': `<div><h3>Related work</h3><p>Jembatan serupa dibangun di <a href="${OTHER}">lereng utara</a> oleh warga yang sama.</p></div>`,
    'a credit line': '<p><strong>Sumber : CNA/SL</strong></p>',
    'an editor line': '<p>(Editor: Ratna Wulandari)</p>',
    'an interview question': '<p><strong>Bagaimana warga membiayai jembatan itu?</strong></p>',
    'a correction': '<p><em>Ralat: Versi awal tulisan ini menyebut jumlah perahu 17 buah; yang benar 71 buah.</em></p>',
    'a short paragraph': '<p>Tak lebih dari itu.</p>',
    'a quotation':
      '<blockquote><p>“Kami hanya ingin jalan ini bisa dilewati ambulans sebelum hujan datang lagi.”</p><cite>Sumarni</cite></blockquote>',
    'a table of numbers':
      '<table><tr><th>Tahun</th><th>Produksi</th></tr><tr><td>2023</td><td>18.204</td></tr></table>',
    'a table of linked names under heads': `<h3>Hasil</h3><table><tr><th>Sanggar</th><th>Nilai</th><th>Tempat</th></tr>${[
      OTHER,
      SECOND,
      THIRD,
    ]
      .map(
        (address) => `<tr><td><a href="${address}">Sanggar Tari Anak Lereng Utara</a></td><td>9,1</td><td>2</td></tr>`,
      )
      .join('')}</table>`,
    'a picture with a linked caption': `<figure><a href="${OTHER}"><img src="/a.jpg" alt=""></a><figcaption>Warga menyeberangi jembatan, Senin.</figcaption></figure>`,
    'a link to a video elsewhere':
      '<p>Video: <a href="https://www.youtube.com/watch?v=abc">https://www.youtube.com/watch?v=abc</a></p>',
    'a pull quote with its speaker': `<aside>“Kami tidak mau menunggu terlalu lama.”<br><a href="/penulis/sumarni/">Sumarni, ketua rukun warga</a></aside>`,
  };
  for (const [what, html] of Object.entries(stays)) {
    it(what, () => expect(found({ between: html })).toEqual([]));
  }
});

it('keeps a long text below a linked headline', () => {
  const more = PARAGRAPHS.map((text) => `<p>Lagi pula, ${text}</p>`).join('');
  const entries = `<li>${link()} <div>${'Pasokan di lereng mulai lancar lagi '.repeat(6)}</div></li><li>${link(SECOND, THIRD)}</li>`;
  expect(found({ between: `${more}<ul>${entries}</ul>` }).join(' ')).not.toContain('Pasokan');
});

describe('the site of a page', () => {
  it('is the same however its name is written', () => {
    const card = page({
      between:
        '<p><a href="https://xn--bcher-kva.example/ekonomi/panen-raya-bawang-merah-di-lereng-utara">Panen Raya Bawang Merah di Lereng Utara</a></p>',
    });
    const kindsAt = (url: string): string[] => findClutter(card, { url }).map(({ kind }) => kind);
    expect(kindsAt('https://bücher.example/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi')).toEqual(['related']);
    expect(kindsAt('https://buecher.example/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi')).toEqual([]);
  });
});
