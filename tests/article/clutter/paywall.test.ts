import { describe } from 'vitest';
import { amid, THIRD } from './page';
import { judges, judgesKind, link, PROSE } from './rows';

describe('paywall', () => {
  judgesKind({
    between: {
      'a box with a button': [
        '<div><p>Artikel ini khusus pelanggan.</p><button>Langganan</button></div>',
        'paywall: Artikel ini khusus pelanggan. Langganan',
      ],
    },
    after: {
      'a sentence at the end': [
        '<p>Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.</p>',
        'paywall: Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.',
      ],
    },
    stays: {
      'a sentence about subscribers before a link':
        '<p>Ruang itu khusus pelanggan lama sejak tahun lalu. <a href="https://warung.example/">Warung Sungai</a></p>',
      'prose about subscribers':
        '<p>Ruang itu khusus pelanggan lama, kata pemilik warung yang berdiri di tepi sungai sejak dulu.</p>',
    },
  });
});

describe('paywall, each condition', () => {
  const words = 'Sisa artikel ini khusus pelanggan';
  judges([
    [
      'goes with a link to another site',
      { between: `<div><p>${words}</p><a href="https://lain.example/x">Langganan</a></div>` },
      `paywall: ${words}Langganan`,
    ],
    [
      'stays at the end of a long paragraph',
      amid(`<p>${PROSE} ${PROSE} Artikel itu khusus pelanggan, dengan berlangganan.</p>`),
    ],
    ['goes as the last line', { after: `<p>${words}</p>` }, `paywall: ${words}`],
    [
      'stays in a paragraph with a button',
      { between: `<p><button>Buka</button> Warga menyebut kabar itu khusus pelanggan sejak pekan lalu.</p>` },
    ],
    [
      'stays between links to articles',
      {
        between: `<div><p>${words}</p><p>Desa</p><p>Kota itu</p><p>Peta ${link('satu')} dan bagan ${link('dua', THIRD)} desa</p><button>Buka</button></div>`,
      },
    ],
  ]);
});

describe('who subscribes to something else, in the last sentence', () => {
  judges([
    [
      'stays',
      { after: '<p>Pupils at the floating school subscribe to the view that rivers teach more than books do.</p>' },
    ],
    [
      'goes where it begins so',
      { after: '<p>Subscribe to Kabar for as little as you like and read on.</p>' },
      'paywall: Subscribe to Kabar for as little as you like and read on.',
    ],
    [
      'goes where it leads on',
      { after: '<p>Readers who want more of this may <a href="/langganan/">subscribe to Kabar</a> from today on.</p>' },
      'paywall: Readers who want more of this may subscribe to Kabar from today on.',
    ],
  ]);
});
