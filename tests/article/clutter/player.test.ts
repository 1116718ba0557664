// @vitest-environment jsdom
import { describe } from 'vitest';
import { badge, judges, judgesKind, LONG_LINE, TOLD } from './rows';

describe('player', () => {
  judgesKind({
    between: {
      'an audio player': [
        '<div class="w"><button aria-label="Play"></button><span>Dengarkan artikel ini</span> <span>00:00 / 04:12</span></div>',
        'player: Dengarkan artikel ini 00:00 / 04:12',
      ],
      'a podcast': [
        '<div><div><img src="/p.jpg"><h3>Obrolan Sungai</h3></div><button class="podcast-play">▶</button></div>',
        'player: Obrolan Sungai▶',
      ],
      'a podcast whose button says so to the ear': [
        '<div><div><img src="/p.jpg"><h3>Obrolan Sungai</h3></div><button aria-label="Podcast abspielen"><svg></svg></button></div>',
        'player: Obrolan Sungai',
      ],
      'words below a player of sound': [
        '<figure class="zx"><figcaption>Dengarkan artikel ini</figcaption><audio src="/suara.mp3" controls></audio></figure>',
        'player: Dengarkan artikel ini',
      ],
      'a time right behind a word': [
        '<div><span>Now Playing</span><span>00:12</span></div>',
        'player: Now Playing00:12',
      ],
      'what stands there where it cannot play': [
        '<p>Media playback is unsupported on your device</p>',
        'player: Media playback is unsupported on your device',
      ],
      'what stands there without scripts': [
        '<p class="s">This slideshow requires JavaScript.</p>',
        'player: This slideshow requires JavaScript.',
      ],
      'the place of a video': ['<p>[Gambas:Video Kabar]</p>', 'player: [Gambas:Video Kabar]'],
    },
    stays: {
      'prose about browsers': '<p>Your browser does not support the old letters of the village, the clerk said.</p>',
      'a note in brackets': '<p>[Red: nama desa itu disamarkan]</p>',
      'a time of day': '<p>Suara itu terdengar lagi pukul10:30</p>',
      'a sentence beside the button of a podcast':
        '<div><p>Suara air itu, katanya, memberi tahu warga dusun kapan banjir akan datang lagi.</p><button aria-label="Podcast abspielen"><svg></svg></button></div>',
      'a picture of the article beside the button of a podcast':
        '<div><figure><img src="/p.jpg"><figcaption>Sungai Lembayung</figcaption></figure><button aria-label="Podcast abspielen"><svg></svg></button></div>',
      prose: '<p>Dengarkan suara air itu, katanya, dan kamu akan tahu kapan banjir datang.</p>',
      'a sound of the article':
        '<figure><figcaption>Suara burung di atas jembatan.</figcaption><audio src="/burung.mp3" controls></audio></figure>',
      'a video of the article':
        '<figure><iframe src="https://www.youtube.com/embed/abc"></iframe><figcaption>Jembatan dibuka lagi.</figcaption></figure>',
    },
  });
});

describe('player, each condition', () => {
  judges([
    ['stays with a video in a named box', { between: '<div class="audio-player"><video></video>Suara Kabar</div>' }],
    [
      'stays in a named box with fields',
      { between: '<div class="audio-player"><input name="a"><input name="b">Suara Kabar</div>' },
    ],
    [
      'stays where only a name says so',
      { between: '<div><div class="podcast"><p>Dengarkan kabar desa di radio</p></div><p>Warga</p></div>' },
    ],
    [
      'stays with a figure',
      { between: `<div><figure>${badge}<p>Peta desa</p></figure><button class="play">Putar</button></div>` },
    ],
    ['goes as a link', { between: '<p><a href="/audio/">Dengarkan</a></p>' }, 'player: Dengarkan'],
    ['stays as a link to another site', { between: '<p><a href="https://lain.example/audio">Dengarkan</a></p>' }],
    ['stays as a word before a link', { between: '<p>Dengarkan warga desa di <a href="/audio/">radio</a></p>' }],
    ['stays as a long link', { between: `<p><a href="/audio/">Dengarkan ${LONG_LINE} itu</a></p>` }],
    [
      'leaves what stands below a place for a video',
      { between: '<div><p>Media playback is unsupported</p><p>Peta desa</p></div>' },
      'player: Media playback is unsupported',
    ],
    [
      'stays as a block that is a button above a text',
      { between: `<div><div role="button"><div>Dengarkan</div></div><p>${TOLD}</p></div>` },
    ],
    ['stays without a line', { between: '<div class="audio-player"></div>' }],
    [
      'leaves a text below a button',
      { after: `${'<p>Satu</p>'.repeat(70)}<div><button class="play">▶</button><p>${TOLD}</p></div>` },
    ],
    [
      'leaves a text beside the article',
      { aside: `${'<p>Satu</p>'.repeat(30)}<div><p>Dengarkan suara warga</p><p>${TOLD}</p><button>▶</button></div>` },
    ],
    ['stays without a link', { between: '<p>Dengarkan suara warga</p>' }],
  ]);
});

describe('player without a word that is known', () => {
  judges([
    [
      'goes as a figure with a button',
      { between: '<figure><button>Zxqy</button><figcaption>5 wvut</figcaption></figure>' },
      'player: Zxqy5 wvut',
    ],
    [
      'goes as a caption alone that says so',
      { between: '<figure><figcaption>Dengarkan artikel ini</figcaption></figure>' },
      'player: Dengarkan artikel ini',
    ],
    [
      'goes as the sign before a word that says so',
      { between: '<p>▶ Dengarkan artikel ini (4 menit)</p>' },
      'player: ▶ Dengarkan artikel ini (4 menit)',
    ],
    [
      'goes as a button and how long it takes',
      { between: '<div><button>Zxqy wvut</button> <span>5:02</span></div>' },
      'player: Zxqy wvut 5:02',
    ],
    ['stays as the sign before other words', { between: '<p>▶ Zxqy wvut (4 menit)</p>' }],
    ['stays as a button and a number', { between: '<div><button>Zxqy wvut</button> <span>12 desa</span></div>' }],
    [
      'stays as a button behind a longer line',
      { between: `<div><span>${LONG_LINE}</span> <button>Zxqy</button> 5:02</div>` },
    ],
    [
      'stays as a caption below what waits for a picture',
      { between: '<figure><div class="lazy"></div><figcaption>Dengarkan sungai di desa</figcaption></figure>' },
    ],
    [
      'stays as a caption below a picture for those without scripts',
      {
        between: '<figure><noscript>&lt;img&gt;</noscript><figcaption>Dengarkan sungai di desa</figcaption></figure>',
      },
    ],
    [
      'stays as a caption that leads to who took the picture',
      { between: '<figure><figcaption>Foto: <a href="/orang/ratna-3312">Ratna</a></figcaption></figure>' },
    ],
    ['stays as a caption alone', { between: '<figure><figcaption>Peta desa pada pukul 10:28</figcaption></figure>' }],
    ['stays as a quotation in a figure', { between: '<figure><blockquote>Dengarkan sungai itu</blockquote></figure>' }],
  ]);
});

describe('player, known by what is beside a few words', () => {
  const own = '<iframe src="https://tv.kabar.example/embed/175"></iframe>';
  const other = '<iframe src="https://www.youtube.com/embed/abc"></iframe>';
  judges([
    [
      'goes as how long it takes below a picture',
      { between: `<div><div>${badge}<span>2:12</span></div><div>Zxqy wvut</div></div>` },
      'player: 2:12Zxqy wvut',
    ],
    [
      'goes as how long it takes below a frame',
      { between: `<div>${other}<p>Zxqy wvut 02 abcd <span>02:41</span></p></div>` },
      'player: Zxqy wvut 02 abcd 02:41',
    ],
    [
      'goes in a figure with a button',
      {
        between:
          '<figure><div><button><svg><use></use></svg></button><span>1:12</span></div><figcaption>Zxqy wvut</figcaption></figure>',
      },
      'player: 1:12Zxqy wvut',
    ],
    [
      'goes below a frame of the house’s own in a box for it',
      { between: `<div class="embed-video"><div>Zxqy wvut</div>${own}<span>Abcdef ghijk.</span></div>` },
      'player: Zxqy wvutAbcdef ghijk.',
    ],
    [
      'goes below the picture that a video waits behind',
      { between: `<div class="box"><div>${badge}</div><div class="video-caption">Zxqy wvut: abcdef</div></div>` },
      'player: Zxqy wvut: abcdef',
    ],
    [
      'goes below the frame of a firm that houses have their videos at',
      {
        between: `<div class="embed-video"><div>Zxqy wvut</div><iframe src="https://player.lain.example/9"></iframe></div>`,
      },
      'player: Zxqy wvut',
    ],
    [
      'goes above an empty place for one',
      { between: '<div class="video-box"><div id="player-1"></div><span>Zxqy wvut</span></div>' },
      'player: Zxqy wvut',
    ],
    [
      'stays with a button, beside a frame of another site',
      {
        between:
          '<div class="embed-video"><p>Zxqy wvut</p><button>Abc</button><iframe src="https://player.lain.example/9"></iframe></div>',
      },
    ],
    ['stays in a box called so that is none', { between: '<div class="video-box"><div>Peta desa</div></div>' }],
    [
      'stays below a frame that a platform fills late',
      {
        between:
          '<div class="embed-video"><div>Zxqy wvut</div><iframe data-src="https://www.youtube.com/embed/abc"></iframe></div>',
      },
    ],
    ['stays below a frame of another site', { between: `<div class="embed-video"><div>Zxqy wvut</div>${other}</div>` }],
    ['stays below a frame in a box for anything', { between: `<div><div>Peta desa</div>${own}</div>` }],
    [
      'stays below a picture with an hour in what it shows',
      { between: `<div>${badge}<div>Jembatan desa pada pukul 10:28</div></div>` },
    ],
    [
      'stays as the hour at which a reader wrote',
      { after: '<div><p>Ratna: 23.05.2026 - 11:05</p><p>Haha!</p><button>Balas</button></div>' },
    ],
    [
      'stays below a picture of one who plays',
      { between: `<div class="player-card">${badge}<div>Ratna 8</div></div>` },
    ],
    [
      'stays below a picture that a button opens',
      { between: `<div><button>${badge} Perbesar</button><div>Jembatan desa</div></div>` },
    ],
    [
      'stays as a sentence below the picture',
      { between: `<div class="video">${badge}<div>Jembatan itu dibuka lagi, dan warga menari di atasnya.</div></div>` },
    ],
  ]);
});
