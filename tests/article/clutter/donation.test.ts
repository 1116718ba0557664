import { describe } from 'vitest';
import { amid, THIRD } from './page';
import { judges, judgesKind, link, PROSE } from './rows';

describe('a donation', () => {
  judgesKind({
    between: {
      'a banner': [
        '<section class="b"><h2>Dukung jurnalisme kami</h2><p>Liputan mendalam perlu biaya.</p><a class="btn" href="https://donasi.example/">Beri dukungan</a></section>',
        'other: Dukung jurnalisme kami Liputan mendalam perlu biaya. Beri dukungan',
      ],
      'a call behind a sentence': [
        '<p><strong>Support independent journalism. <a href="https://jembatan.example/">Donate now</a></strong></p>',
        'other: Support independent journalism. Donate now',
      ],
    },
    stays: {
      'a sentence about donations before a link':
        '<p>Warga mengumpulkan donasi untuk jembatan itu. <a href="https://jembatan.example/">Jembatan Wanasari</a></p>',
      'what people give to others, in a box with a button':
        '<div><p>Warga menggalang donasi bagi korban banjir di Dusun Ranu Sela, dan dua ratus juta terkumpul, kata ketua panitia.</p><p>Donasi dibuka sampai Sabtu.</p><button>Putar</button></div>',
      'prose about donations':
        '<p>Donasi untuk <a href="https://jembatan.example/">jembatan itu</a> datang dari warga desa di seberang sungai.</p>',
    },
  });
});

describe('a donation, each condition', () => {
  judges([
    [
      'goes in a box with a button',
      { between: '<div><p>Donasi untuk kami</p><button>Kirim</button></div>' },
      'other: Donasi untuk kamiKirim',
    ],
    ['stays in a line', amid(`<div>Donasi untuk warga <button>Peta</button>${`<br>${PROSE}`.repeat(8)}</div>`)],
    [
      'stays with links to articles',
      {
        between: `<div><p>Donasi untuk warga</p><p>Desa</p><p>Kota itu</p><p>${link('Peta')}</p><p>${link('Bagan', THIRD)}</p></div>`,
      },
    ],
  ]);
});
