import { describe, expect, it } from 'vitest';
import { found, page } from './page';
import { HEADLINE } from './rows';

/** Text that has the shape of what goes: what readers need, and what is told of the same things. */
const TOLD: Record<string, Record<string, string>> = {
  'a way to help of the house': {
    'a call for help':
      '<div class="care"><h3>Hubungi 119 jika:</h3><p>Anak Anda sulit dibangunkan atau lehernya kaku.</p><a href="https://bantuan.kabar.example/">Layanan darurat</a></div>',
    'a correction':
      '<div class="koreksi"><p>Koreksi: versi awal berita ini salah menyebut panjang jembatan.</p><a href="https://koreksi.kabar.example/">Semua koreksi</a></div>',
    'a quotation':
      '<div class="zx"><p>«Kami menunggu air surut di tepi sungai.»</p><a href="https://arsip.kabar.example/">Arsip</a></div>',
  },
  'what another site shows': {
    'a clip of a platform':
      '<div class="video-container"><iframe src="https://www.dailymotion.com/embed/video/x8abc"></iframe><p>Rekaman warga saat jembatan putus</p></div>',
    'a map':
      '<div class="video-map"><iframe src="https://www.google.com/maps/embed?pb=1"></iframe><p>Peta lokasi</p></div>',
    'a chart in a box without a video':
      '<div class="no-video"><iframe src="https://datawrapper.dwcdn.net/abc/1/"></iframe><p>Harga beras</p></div>',
    'a heading beside an icon':
      '<div class="section-video"><div class="icon"></div><h2>Begini jembatan itu putus</h2></div>',
    'a verdict on a game':
      '<div class="videogame-review"><div class="clear"></div><h3>Putusan</h3><ul><li>Cerita hebat</li><li>Suara buruk</li></ul></div>',
    'what was said in an episode': '<div class="podcast-notes"><div class="line"></div><p>Catatan dan sumber</p></div>',
  },
  'a word of the way': {
    'before a link to a page of another site':
      '<p>Selanjutnya banjir datang, kata <a href="https://bps.example/?page=data">data statistik</a>, dan jembatan itu putus lagi dalam semalam pada bulan Maret.</p>',
  },
  'a channel or a group': {
    'that is told of by its address':
      '<p>Tautan chat.whatsapp.com/AbC beredar di antara warga sebelum serangan itu, menurut jaksa yang memeriksa ponsel mereka.</p>',
    'of somebody else, with its address':
      '<p>Warga bisa bergabung di grup Telegram <a href="https://t.me/wanasari_siaga">https://t.me/wanasari_siaga</a> untuk laporan banjir, kata kepala desa kepada kami.</p>',
    'in two networks':
      '<p>Penyanyi itu meminta maaf di <a href="https://instagram.com/bintang">Instagram</a> dan <a href="https://tiktok.com/@bintang">TikTok</a>, tempat jutaan orang yang ikuti kami, katanya.</p>',
  },
  'two topics': {
    'in a heading': '<h2><a rel="tag" href="/t/a/">Persib</a> lawan <a rel="tag" href="/t/b/">Persija</a></h2>',
    'in an item':
      '<ul><li>Bawang: <a rel="tag" href="/t/a/">merah</a> dan <a rel="tag" href="/t/b/">putih</a> 3 siung</li></ul>',
    'in a question':
      '<p>Apa kata <a rel="tag" href="/t/a/">Gubernur</a> dan <a rel="tag" href="/t/b/">DPRD</a> tentang jembatan?</p>',
  },
  'something to press': {
    'what stands where':
      '<div class="toc"><button>Isi</button><a href="#a">Bagaimana mulanya</a><a href="#b">Apa berikutnya</a><a href="#c">Tanya</a></div>',
    'whom to write to':
      '<div class="help"><a href="mailto:tolong@desa.example">Surat ke posko</a><a href="#tolong">Darurat</a><button>Mulai bicara</button></div>',
  },
  'a box that is called a newsletter': {
    'with what another house reports':
      '<div class="newsletter-item"><h3>Kemarin</h3><p>Jembatan itu dibuka lagi, <a href="https://lain.example/x">tulis koran lain</a>.</p></div>',
  },
  'a share of a hundred': {
    'in an answer':
      '<div class="qa"><p><strong>Berapa warga yang mengungsi?</strong></p><p>Kami mencatat ada lebih dari seribu orang di balai desa, dan 40 % di antaranya anak-anak.</p><button>Abc</button><button>Def</button></div>',
  },
};

describe.each(Object.entries(TOLD))('%s', (_, pieces) => {
  it.each(Object.entries(pieces))('stays: %s', (_, html) => {
    expect(found(page({ between: html }))).toEqual([]);
  });
});

describe('below a label with a colon', () => {
  it.each([
    ['a heading', `<h2>${HEADLINE}</h2>`],
    ['words set strong', `<p><strong>${HEADLINE}</strong></p>`],
    ['a book', '<p>Ratna Wulandari, Jembatan Pulau Jawa, Pustaka Danau 2024</p>'],
  ])('%s stays', (_, html) => {
    expect(found(page({ between: `<p>Baca juga:</p>${html}` })).join()).not.toMatch(/Panen|Ratna/);
  });
});

describe('beside the article', () => {
  it.each([
    [
      'where to find help',
      '<aside><h3>Di sini ada bantuan</h3><ul><li><a href="https://telepon.example">Telepon kesehatan jiwa sepanjang hari</a></li><li><a href="https://anak.example">Sahabat anak dan remaja di kota</a></li></ul></aside>',
    ],
    [
      'what it is drawn from',
      '<section><h2>Sumber</h2><ol><li><a href="https://doi.example/10.1">Hujan dan Putusnya Jembatan di Desa</a></li><li><a href="https://doi.example/10.2">Umur Tali Baja di Daerah Basah</a></li></ol></section>',
    ],
  ])('%s stays', (_, html) => {
    expect(found(page({ aside: html }))).toEqual([]);
  });
});
