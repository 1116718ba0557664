import { describe, expect, it } from 'vitest';
import { found, OTHER, PARAGRAPHS, page, THIRD } from './page';

/** For each kind: what goes, as [html, expected text], and what looks like it and stays. */
interface Cases {
  between?: Record<string, [html: string, ...found: string[]]>;
  after?: Record<string, [html: string, ...found: string[]]>;
  stays: Record<string, string>;
}

const shareRow = [
  'facebook.com/sharer/sharer.php?u=x',
  'twitter.com/intent/tweet?url=x',
  'api.whatsapp.com/send?text=x',
]
  .map((to) => `<a href="https://${to}"><svg></svg></a>`)
  .join('');

const kinds: Record<string, Cases> = {
  ad: {
    between: {
      'an empty slot': ['<div class="ads-on-body"><div id="div-gpt-ad-1"></div></div>', 'ad: '],
      'an inserted slot': ['<div class="x"><ins class="adsbygoogle"></ins></div>', 'ad: '],
      'a label': ['<p style="text-align:center">Iklan</p>', 'ad: Iklan'],
      'a label in capitals between rules': ['<div>— ADVERTISEMENT —</div>', 'ad: — ADVERTISEMENT —'],
      'the text goes on below': ['<p>Scroll untuk melanjutkan membaca</p>', 'ad: Scroll untuk melanjutkan membaca'],
      'scroll down': [
        '<p>Scroll ke bawah untuk melanjutkan membaca</p>',
        'ad: Scroll ke bawah untuk melanjutkan membaca',
      ],
      'two labels': [
        '<p>ADVERTISEMENT - Scroll to continue reading</p>',
        'ad: ADVERTISEMENT - Scroll to continue reading',
      ],
    },
    stays: {
      'prose about advertisements': '<p>Iklan rokok dilarang di dekat sekolah, kata kepala dinas kesehatan itu.</p>',
      'a heading that begins with the label': '<h3>Iklan rokok di dekat sekolah</h3>',
      'a headline with the label and a colon': '<h3>Anzeige: Mann greift Polizisten an</h3>',
    },
  },
  share: {
    between: {
      'label and names': [
        '<div><h3>Bagikan ini:</h3><ul><li><a href="?share=facebook">Facebook</a></li><li><a href="?share=x">X</a></li></ul></div>',
        'share: Bagikan ini:FacebookX',
      ],
      'icons only': [`<div class="q">${shareRow}</div>`, 'share: '],
      'buttons without targets': [
        '<div><div role="button"><span>Facebook</span></div><div role="button"><span>Twitter</span></div></div>',
        'share: FacebookTwitter',
      ],
      'unknown words beside icons': [`<div class="q"><span>Zxqy wvut:</span>${shareRow}</div>`, 'share: Zxqy wvut:'],
      'unknown words and names of networks in one line': [
        '<p>Zxqy wvut: <a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> | <a href="https://x.com/intent/post?url=x">X</a> | <a href="https://api.whatsapp.com/send?text=x">WhatsApp</a></p>',
        'share: Zxqy wvut: Facebook | X | WhatsApp',
      ],
      'the size of the letters': [
        '<div class="q"><button>A-</button><button>A</button><button>A+</button></div>',
        'share: A-AA+',
      ],
      'names of networks that only markup parts': [
        '<div class="q"><div>Bagikan</div><button>Facebook</button><button>X</button><button>WhatsApp</button></div>',
        'share: BagikanFacebookXWhatsApp',
      ],
      'label and buttons in one line': [
        '<div class="q"><span>Bagikan artikel ini</span><button>Facebook</button><button>WhatsApp</button><button>Salin tautan</button></div>',
        'share: Bagikan artikel iniFacebookWhatsAppSalin tautan',
      ],
      'one button with more words than the label': [
        '<div><button type="button">Bagikan artikel ini</button></div>',
        'share: Bagikan artikel ini',
      ],
      'stars to vote with': ['<div class="post-ratings"><img src="/s.gif"> (95 Stimmen)</div>', 'share: (95 Stimmen)'],
      'a row of tools': [
        '<div class="q"><button>Simpan</button><button>Aa</button><button>Bagikan</button></div>',
        'share: SimpanAaBagikan',
      ],
    },
    after: {
      'label and row in two siblings': [
        `<div><span>Bagikan :</span></div><div class="z">${shareRow}</div>`,
        'share: Bagikan :',
        'share: ',
      ],
    },
    stays: {
      'buttons of something to use': '<div><button>Sebelum</button><button>Sesudah</button></div>',
      'a menu in a box with icons':
        '<section class="side"><nav><a href="/ekonomi">Ekonomi</a> <a href="/desa">Desa</a></nav><span>Facebook WhatsApp</span></section>',
      'words beside icons of pages':
        '<div><span>Kata warga:</span><a href="https://desa.example/satu"><svg></svg></a><a href="https://desa.example/dua"><svg></svg></a></div>',
      'a sentence of one word': '<p>Simpan.</p>',
      'a button of something to use that is alone': '<div><button>Hitung cicilan</button></div>',
      'the financial sense as a heading': '<h3>Bagikan dividen dua kali setahun</h3>',
      'the financial sense in English': '<h3>Share buybacks in lean years</h3>',
      'prose about networks':
        '<p>Kabar itu mula-mula beredar lewat WhatsApp, lalu dibantah dalam unggahan Facebook kepala desa.</p>',
      'an embedded post':
        '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>Jembatan sudah dibuka!</p><a href="https://twitter.com/wanasari/status/1">12 Maret 2026</a></blockquote></div>',
    },
  },
  newsletter: {
    between: {
      'a form': [
        '<div class="nl"><h4>Kabar Pagi</h4><p>Rangkuman berita setiap pukul enam.</p><form><input type="email" placeholder="Alamat surel"><button>Daftar Sekarang</button></form></div>',
        'newsletter: Kabar Pagi Rangkuman berita setiap pukul enam. Daftar Sekarang',
      ],
      'a box with a button': [
        '<div><p>Daftar gratis untuk kabar pagi</p><a class="btn" href="https://surat.example/">Daftar</a></div>',
        'newsletter: Daftar gratis untuk kabar pagiDaftar',
      ],
      'a box of that name with a link': [
        '<div class="newsletter-box"><h3>Zxqy wvut</h3><p>Abcdef ghij. <a href="https://kabar.example/surat">Klmn opq</a></p></div>',
        'newsletter: Zxqy wvut Abcdef ghij. Klmn opq',
      ],
      'a sentence in a box of that name': [
        '<div class="isi-newsletter"><p>Semua kabar dari lembah kami ada di <a href="https://kabar.example/surat">surat pagi</a>.</p></div>',
        'newsletter: Semua kabar dari lembah kami ada di surat pagi.',
      ],
      'a paragraph that asks twice': [
        '<p>The Morning River newsletter brings you all the news of the day. Sign up <a href="https://kabar.example/newsletters/river">here.</a></p>',
        'newsletter: The Morning River newsletter brings you all the news of the day. Sign up here.',
      ],
      'a paragraph that asks twice and names the house': [
        '<p>Bookmark <a href="https://kabar.example/">kabar.example</a> and sign up for our weekly newsletter <a href="https://kabar.example/newsletters/">here</a>.</p>',
        'newsletter: Bookmark kabar.example and sign up for our weekly newsletter here.',
      ],
      'a call behind a sentence': [
        '<p>Kabar terpenting hari ini langsung di kotak masuk Anda. <a href="/surat">Daftar gratis</a></p>',
        'newsletter: Kabar terpenting hari ini langsung di kotak masuk Anda. Daftar gratis',
      ],
      'a call behind a sentence, known by its address': [
        '<p>All the news of the river sent to your inbox each day. <a href="/newsletters/river">Zxqy</a></p>',
        'newsletter: All the news of the river sent to your inbox each day. Zxqy',
      ],
      'a sentence beside its button': [
        '<aside><strong>All the news of the river, its boats and its bridges, sent to your inbox each and every morning of the week.</strong><button>Sign up</button></aside>',
        'newsletter: All the news of the river, its boats and its bridges, sent to your inbox each and every morning of the week.Sign up',
      ],
      'a button': [
        '<p class="b"><a href="https://kabar.example/subscribe"><span>Subscribe now</span></a></p>',
        'newsletter: Subscribe now',
      ],
    },
    after: {
      'the last words': [
        '<p>Get more of our river stories and <a href="/surat/">subscribe to our weekly newsletter</a></p>',
        'newsletter: Get more of our river stories and subscribe to our weekly newsletter',
      ],
    },
    stays: {
      'a sentence without a link in a box of that name':
        '<div class="newsletter-post"><p>Semua kabar dari lembah kami ada di papan dekat jembatan.</p></div>',
      'prose about a newsletter':
        '<p>Newsletter warga itu terbit setiap pekan sejak tahun lalu dan dibaca seluruh desa.</p>',
      'a box of text with a form for comments':
        '<div><p>Kucing desa itu kembali pada hari Minggu, kata pemiliknya.</p><form><input name="email"><textarea></textarea><input type="submit" value="Kirim"></form></div>',
      'a paragraph that asks twice and leads elsewhere':
        '<p>Sign up for the bridge walk with the village newsletter, which is <a href="https://desa.example/walk">open to all</a>.</p>',
      'a paragraph with a link to an article besides': `<p>The mayor wrote in the village newsletter that all may sign up for <a href="${OTHER}">the harvest</a>, as <a href="https://desa.example/newsletter">it says</a>.</p>`,
      'a sentence about a newsletter before a link':
        '<p>Dewan desa mengirim kabar itu ke kotak masuk Anda dan semua warga. <a href="https://desa.example/surat-edaran">Surat edaran</a></p>',
      'a list of steps':
        '<ul><li>Sign up for the night school at the town hall</li><li>Bring <a href="https://kantor.example/">your papers</a></li></ul>',
    },
  },
  follow: {
    between: {
      'Google News': [
        '<p><em>Ikuti berita pilihan kami di <a href="https://news.google.com/publications/CAAq">Google News</a></em></p>',
        'follow: Ikuti berita pilihan kami di Google News',
      ],
      'a channel in a language without a file': [
        '<p>Zxqy wvut <a href="https://whatsapp.com/channel/0029">abc</a></p>',
        'follow: Zxqy wvut abc',
      ],
      'a long call with the address of a channel': [
        `<p><em>Simak berita pilihan kami langsung di ponselmu. ${'Pilih saluran kabar andalanmu untuk tahu lebih dulu. '.repeat(3)}Akses saluran : <a href="https://www.whatsapp.com/channel/0029">https://www.whatsapp.com/channel/0029</a>. Pastikan aplikasinya sudah ada ya.</em></p>`,
        `follow: Simak berita pilihan kami langsung di ponselmu. ${'Pilih saluran kabar andalanmu untuk tahu lebih dulu. '.repeat(3)}Akses saluran : https://www.whatsapp.com/channel/0029. Pastikan aplikasinya sudah ada ya.`,
      ],
      'a call above the button for it': [
        '<p>Ikuti saluran kami untuk kabar terbaru setiap hari</p><div><a href="https://whatsapp.com/channel/1">Gabung</a></div>',
        'follow: Ikuti saluran kami untuk kabar terbaru setiap hari',
        'follow: Gabung',
      ],
      'a call above a button with the name of a network': [
        '<p>Ikuti saluran kami untuk kabar terbaru</p><div><a class="btn" href="https://whatsapp.com/channel/1">WhatsApp</a></div>',
        'share: Ikuti saluran kami untuk kabar terbaru',
        'share: WhatsApp',
      ],
      'a call above a button whose words no language file knows': [
        '<p>Ikuti kami setiap hari</p><div><a class="btn" href="https://t.me/kabar">Zxqy</a></div>',
        'follow: Ikuti kami setiap hari',
        'follow: Zxqy',
      ],
      'unknown words that name what the button below says': [
        '<p>Zxqy wvut abcdef Google News</p><div><a class="btn" href="https://news.google.com/publications/CAAq">Google News</a></div>',
        'follow: Zxqy wvut abcdef Google News',
        'follow: Google News',
      ],
      'a community of Viber': [
        '<p>Ikuti kami di <a href="https://invite.viber.com/?g2=AQA">Viber</a></p>',
        'follow: Ikuti kami di Viber',
      ],
      'a channel whose address is text': [
        '<p>Zxqy wvut: https://www.whatsapp.com/channel/0029</p>',
        'follow: Zxqy wvut: https://www.whatsapp.com/channel/0029',
      ],
      'a Telegram account': [
        '<p>Ikuti kami di <a href="https://t.me/kabar">Telegram</a></p>',
        'follow: Ikuti kami di Telegram',
      ],
      'an invitation to a group': [
        '<p>(Zxqy wvut <a href="https://chat.whatsapp.com/AbCd">abc</a>)</p>',
        'follow: (Zxqy wvut abc)',
      ],
      'several networks in a sentence': [
        '<p>Kabar terbaru bisa Anda ikuti di <a href="https://www.facebook.com/kabar">Facebook</a> dan <a href="https://www.instagram.com/kabar">Instagram</a> kami setiap hari.</p>',
        'follow: Kabar terbaru bisa Anda ikuti di Facebook dan Instagram kami setiap hari.',
      ],
      'badges of two shops for apps': [
        '<div class="zx"><img src="/ponsel.png"><p>Zxqy wvut abcdef</p><a href="https://apps.apple.com/app/id1"><img src="/a.svg"></a><a href="https://play.google.com/store/apps/details?id=x"><img src="/g.svg"></a></div>',
        'follow: Zxqy wvut abcdef',
      ],
      'an address that is printed': [
        '<p>Dapatkan kabar setiap hari. Mari bergabung lewat <a href="https://t.me/kabar">https://t.me/kabar</a>, lalu pasang aplikasinya di ponsel Anda.</p>',
        'follow: Dapatkan kabar setiap hari. Mari bergabung lewat https://t.me/kabar, lalu pasang aplikasinya di ponsel Anda.',
      ],
    },
    after: {
      'the last paragraph asks to join a group': [
        '<p>Dapatkan kabar pilihan setiap hari. Mari bergabung di grup Telegram kami lewat <a href="https://t.me/kabar">tautan ini</a>.</p>',
        'follow: Dapatkan kabar pilihan setiap hari. Mari bergabung di grup Telegram kami lewat tautan ini.',
      ],
      'a call that leads to an article besides': [
        `<p>Ikuti kami di <a href="https://twitter.com/kabar">Twitter</a> dan <a href="https://www.facebook.com/kabar">Facebook</a>, atau <a href="${OTHER}">pasang aplikasi kami</a>.</p>`,
        'follow: Ikuti kami di Twitter dan Facebook, atau pasang aplikasi kami.',
      ],
      'the newsroom by its mail, printed only': [
        '<p>Zxqy wvut abcdef? Ghijk lmnop redaksi@kabar.example</p>',
        'follow: Zxqy wvut abcdef? Ghijk lmnop redaksi@kabar.example',
      ],
      'the reporter by a mail of the house behind a question': [
        '<ul><li>Zxqy wvut abcdef? Ghijk lmnop <b>ratna.w@kabar.example</b></li></ul>',
        'follow: Zxqy wvut abcdef? Ghijk lmnop ratna.w@kabar.example',
      ],
      'the newsroom by its mail': [
        '<p>Zxqy wvut abcdef: <a href="mailto:redaksi-news@kabar.example">redaksi-news@kabar.example</a>.</p>',
        'follow: Zxqy wvut abcdef: redaksi-news@kabar.example.',
      ],
      'words put into the mouth of the reader': [
        '<p>Zxqy wvut?<a href="mailto:salah@kabar.example?subject=Kesalahan&amp;body=Di%20Jembatan">Abc.</a></p>',
        'follow: Zxqy wvut?Abc.',
      ],
      'an app': [
        '<div class="f"><span>Kabar di ponsel</span><a href="https://play.google.com/store/apps/details?id=k"><img src="/p.png"></a></div>',
        'follow: Kabar di ponsel',
      ],
    },
    stays: {
      'somebody who is quoted':
        '<p>Warga tertawa. “Ikuti kami di <a href="https://www.instagram.com/wanasari">Instagram desa</a>,” kata kepala desa menutup acara itu pada Senin malam.</p>',
      'an address for those who need help':
        '<p>Keluarga yang kehilangan kabar dapat menulis ke <a href="mailto:posko@desa.example">posko@desa.example</a> atau datang ke balai desa.</p>',
      'a mail to another newsroom in the middle of a text':
        '<p>Surat itu dikirim ke <a href="mailto:news@koran.example">koran desa tetangga</a>, yang memuatnya pada hari Minggu, kata kepala desa.</p>',
      'a heading of the article above the button of a row':
        '<h3>Ikuti jejak sang ibu</h3><p>Gadis itu mengajar di sekolah terapung.</p>',
      'a sentence above a link to an account':
        '<p>Warga mengikuti rapat itu dari rumah mereka.</p><p><a href="https://t.me/wanasari">Siaran rapat desa</a></p>',
      'a sentence about a group':
        '<p>Warga bergabung di <a href="https://t.me/wanasari">grup Telegram</a> untuk mengatur jadwal kerja bakti mereka.</p>',
      'a sentence about what stood in a channel':
        '<p>Kepala desa mengumumkan libur itu lewat <a href="https://whatsapp.com/channel/0030">saluran WhatsApp</a> miliknya pada Senin malam.</p>',
      'a heading of the article above a call':
        '<h3>Ikuti jejak sang ibu</h3><p>Gadis itu mengajar di sekolah terapung sejak tahun lalu, tiga hari dalam seminggu.</p>',
      'a link to an account inside a sentence':
        '<p>Foto itu diunggah kepala desa di <a href="https://www.facebook.com/wanasari">halaman Facebook</a> pada Senin malam setelah rapat.</p>',
      'several networks in a sentence about somebody':
        '<p>Foto itu diunggah kepala desa di <a href="https://www.facebook.com/wanasari">Facebook</a> dan <a href="https://www.instagram.com/wanasari">Instagram</a> pada Senin malam.</p>',
      "somebody else's account":
        '<p>Ikuti akun <a href="https://www.instagram.com/wanasari">Instagram desa</a> agar tidak tertipu calo, pesan kepala bagian personalia.</p>',
      'a sentence that begins with a form of the word':
        '<p>Following with a few more pictures, <a href="https://www.instagram.com/wanasari">@wanasari</a> shows how the bridge looked before the flood.</p>',
      'an app that the text tells of':
        '<div class="zx"><p>Peta Sungai</p><a href="https://apps.apple.com/app/id1">App Store</a> <a href="https://play.google.com/store/apps/details?id=x">Google Play</a></div>',
      'a question and the mail of another house':
        '<p>Butuh bantuan? Tulis ke posko@desa.example atau datang ke balai desa.</p>',
      'the mail of the house without a question': '<p>Surat itu masuk ke ratna.w@kabar.example pada Senin.</p>',
      'a question and a mail of the house in a long text': `<p>Siapa yang menulis surat itu? ${'Warga menduga orang dalam balai desa sendiri yang mengirimnya. '.repeat(4)}Alamatnya ratna.w@kabar.example.</p>`,
      'the mail of somebody else in the text': '<p>Laporan warga dikirim ke redaksi@kabar.example sejak pagi.</p>',
      'an entry with a post of another site':
        '<div><time>10.45</time><p>Ikuti arak-arakan di jalan utama mulai pukul sebelas.</p><blockquote><p>Ramai sekali!</p><a href="https://twitter.com/wanasari">Wanasari</a></blockquote></div>',
      'prose that begins with the word':
        '<p>Ikuti jejak ibunya, gadis itu mengajar di sekolah terapung sejak tahun lalu.</p>',
    },
  },
  tags: {
    after: {
      'label and links': [
        '<div class="a"><span>Topik:</span> <a href="/x/jembatan">Jembatan</a> <a href="/x/desa">Desa</a></div>',
        'tags: Topik: Jembatan Desa',
      ],
      'links to topics': [
        '<ul><li><a rel="tag" href="/tag/jembatan">Jembatan</a></li><li><a rel="tag" href="/tag/desa">Desa</a></li></ul>',
        'tags: JembatanDesa',
      ],
      'links to topics with an unknown label': [
        '<div class="q"><span>Zxqy wvut abcdef</span> <a href="/tag/jembatan">Jembatan</a> <a href="/tag/desa">Desa</a></div>',
        'tags: Zxqy wvut abcdef Jembatan Desa',
      ],
      'where it is filed, in unknown words': [
        '<p>Zxqy wvut <a rel="category tag" href="/c/x">Desa</a> abcdef <a rel="tag" href="/t/y">Sungai</a></p>',
        'tags: Zxqy wvut Desa abcdef Sungai',
      ],
      'hashtags below unknown words with a colon': [
        '<h4>Zxqy:</h4><div><a href="/x/1">#jembatan</a><a href="/x/2">#desa</a></div>',
        'tags: Zxqy:',
        'tags: #jembatan#desa',
      ],
      'a known row with an unknown label': [
        '<div class="tags"><span>Zxqy wvut abcdef:</span> <ul><li><a href="/x/jembatan">Jembatan</a></li><li><a href="/x/desa">Desa</a></li></ul></div>',
        'tags: Zxqy wvut abcdef:JembatanDesa',
      ],
    },
    stays: {
      'a sentence with linked topics':
        '<p>Warga <a rel="tag" href="/t/x">Desa</a> menunggu di tepi <a rel="tag" href="/t/y">Sungai</a>.</p>',
      'a headline above a row of topics':
        '<h3>Jembatan dibuka</h3><p><a rel="tag" href="/tag/jembatan">Jembatan</a> dan desa.</p>',
      'a list of facts in a box with such a name':
        '<div class="topic"><span>Data jembatan:</span><ul><li>Panjang: 40 meter</li><li>Letak: <a href="/x/utara">Utara</a></li></ul></div>',
      'a line of facts with linked names':
        '<p>Kecamatan: <a href="/topik/utara">Utara</a>, <a href="/topik/selatan">Selatan</a></p>',
    },
  },
  player: {
    between: {
      'an audio player': [
        '<div class="w"><button aria-label="Play"></button><span>Dengarkan artikel ini</span> <span>00:00 / 04:12</span></div>',
        'player: Dengarkan artikel ini 00:00 / 04:12',
      ],
      'a podcast': [
        '<div><div><img src="/p.jpg"><h3>Obrolan Sungai</h3></div><button class="podcast-play">▶</button></div>',
        'player: Obrolan Sungai▶',
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
      prose: '<p>Dengarkan suara air itu, katanya, dan kamu akan tahu kapan banjir datang.</p>',
      'a sound of the article':
        '<figure><figcaption>Suara burung di atas jembatan.</figcaption><audio src="/burung.mp3" controls></audio></figure>',
      'a video of the article':
        '<figure><iframe src="https://www.youtube.com/embed/abc"></iframe><figcaption>Jembatan dibuka lagi.</figcaption></figure>',
    },
  },
  comments: {
    between: {
      'a teaser': ['<div><a href="#comments">Tulis komentar Anda (14)</a></div>', 'comments: Tulis komentar Anda (14)'],
    },
    after: {
      'a question and where to answer it': [
        '<p>Bagaimana pendapat Anda? Tulis di kolom komentar.</p>',
        'comments: Bagaimana pendapat Anda? Tulis di kolom komentar.',
      ],
      'the same in English': [
        '<p>What do you think? Tell us in the comments.</p>',
        'comments: What do you think? Tell us in the comments.',
      ],
      'a number before the word': ['<div><a href="#k">93 Dodaj komentarz</a></div>', 'comments: 93 Dodaj komentarz'],
    },
    stays: {
      prose: '<p>Komentar kepala desa itu disambut tepuk tangan warga yang datang.</p>',
      'a heading': '<h3>Komentar kepala desa</h3>',
      'a question and where to answer it, amid the text': '<p>Bagaimana pendapat Anda? Tulis di kolom komentar.</p>',
    },
  },
  nav: {
    between: {
      'over something on this page': ['<p><a href="#after">Zxqy wvut abcdef</a></p>', 'nav: Zxqy wvut abcdef'],
      'goes on elsewhere': ['<p><b>Lanjut ke halaman berikutnya...</b></p>', 'nav: Lanjut ke halaman berikutnya...'],
    },
    after: {
      'previous and next': [
        `<div><a rel="prev" href="${OTHER}">Sebelumnya</a> <a rel="next" href="${THIRD}">Berikutnya</a></div>`,
        'nav: Sebelumnya Berikutnya',
      ],
      'to the top': ['<div id="to-top" class="scroll-to-top"><span>Zxqy</span></div>', 'nav: Zxqy'],
      'next page with what it begins with': [
        '<div class="n"><h4>Halaman Selanjutnya</h4><p>Warga berencana menanam bambu di kedua tepi sungai agar tanahnya tidak lagi terkikis arus pada musim hujan yang akan datang, lalu</p><a href="?page=2">Halaman Selanjutnya</a></div>',
        'nav: Halaman SelanjutnyaWarga berencana menanam bambu di kedua tepi sungai agar tanahnya tidak lagi terkikis arus pada musim hujan yang akan datang, laluHalaman Selanjutnya',
      ],
      'next page': ['<p><a href="?page=2">Halaman selanjutnya</a></p>', 'nav: Halaman selanjutnya'],
    },
    stays: {
      'a box that begins with the word and leads elsewhere':
        '<div><h4>Selanjutnya</h4><p>Warga akan menanam bambu di kedua tepi sungai, kata <a href="/desa/wanasari?id=2">kepala desa</a> itu.</p></div>',
      prose: '<p>Selanjutnya warga akan menanam bambu di kedua tepi sungai.</p>',
      'the next page of a story': '<p><b>Halaman berikutnya kosong, kata warga</b></p>',
      'what opens the rest': '<p><a href="#">Zxqy wvut abcdef</a></p>',
      'what opens the rest by its name': '<p><a href="#sisa" aria-expanded="false">Zxqy wvut abcdef</a></p>',
      'a footnote': '<p><a href="#n1">1</a></p>',
      'a table of contents': '<ul><li><a href="#satu">Jembatan dibuka lagi</a></li><li>Warga bekerja</li></ul>',
    },
  },
  paywall: {
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
  },
  donation: {
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
  },
  biography: {
    after: {
      'a box about the author': [
        '<div class="author-bio"><img src="/r.jpg"><a rel="author" href="/penulis/ratna/">Ratna Wulandari</a><p>Ratna menulis tentang desa dan sungai sejak lulus dari sekolah wartawan di kota.</p></div>',
        'other: Ratna WulandariRatna menulis tentang desa dan sungai sejak lulus dari sekolah wartawan di kota.',
      ],
    },
    stays: {
      'the same words as prose':
        '<div><p>Ratna menulis tentang desa dan sungai sejak lulus dari sekolah wartawan di kota.</p></div>',
    },
  },
};

for (const [kind, { between = {}, after = {}, stays }] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const [what, [html, ...expected]] of Object.entries(between))
      it(`goes: ${what}`, () => expect(tidy(found({ between: html }))).toEqual(tidy(expected)));
    for (const [what, [html, ...expected]] of Object.entries(after))
      it(`goes below the text: ${what}`, () => expect(tidy(found({ after: html }))).toEqual(tidy(expected)));
    for (const [what, html] of Object.entries(stays))
      it(`stays: ${what}`, () => expect(found({ between: html })).toEqual([]));
  });
}

describe('the last lines of an article stay', () => {
  const last: Record<string, string> = {
    'an enumeration of places that are topics':
      '<div>Kecamatan: <a href="/tag/utara">Utara</a>, <a href="/tag/selatan">Selatan</a></div>',
    'a saying with the word for comments in it': '<p>8. "Komentar ombak selalu jujur."</p>',
    'a sentence with a commentator’s signature': '<p>这座港口属于你们！（港湾日报评论员 林海）</p>',
    'where an article was first published':
      '<p>First published in <a href="https://theconversation.example/jembatan">The Conversation.</a></p>',
    'a sentence about what to pay':
      '<p>If you <a href="https://film.example/plan">subscribe to all three</a> of the village film clubs, you pay as much as for the bridge.</p>',
    'a list of steps':
      '<ul><li>Sign up for <a href="https://film.example/plan">the first club</a> by Monday</li><li>Sign up for <a href="https://film.example/two">the second club</a> by Friday</li></ul>',
  };
  it('items of facts with topics in them', () => {
    const facts = '<ul><li>Desa <a href="/tag/karang-asem">Karang Asem</a></li><li>Desa Pasir Putih</li></ul>';
    expect(found({ after: facts })).toEqual([]);
  });
  for (const [what, html] of Object.entries(last)) it(what, () => expect(found({ after: html })).toEqual([]));
});

/** White space between elements depends on the shape only. */
const tidy = (list: string[]): string[] => list.map((each) => each.replace(/\s+/g, ''));

describe('what stays at the end', () => {
  it.each([
    [
      'somebody who is quoted',
      '<p>Warga tertawa. “Ikuti kami di <a href="https://www.instagram.com/wanasari">Instagram desa</a>,” kata kepala desa menutup acara itu.</p>',
    ],
    [
      'an address for those who need help',
      '<p>Keluarga yang kehilangan kabar dapat menulis ke <a href="mailto:posko@desa.example">posko@desa.example</a> atau datang ke balai desa.</p>',
    ],
    [
      'an address for witnesses, with a subject',
      '<p>Saksi diminta menulis ke <a href="mailto:posko@desa.example?subject=Jembatan">posko@desa.example</a> sebelum hari Jumat.</p>',
    ],
    [
      'words to send to somebody whom the reader chooses',
      '<p>Warga yang setuju bisa menyurati wakilnya <a href="mailto:?subject=Jembatan&amp;body=Tuan">di sini</a> sampai akhir pekan ini.</p>',
    ],
    [
      'a sentence that tells of an account',
      '<p>Foto jembatan itu diunggah <a href="https://www.instagram.com/wanasari">akun desa</a>. Seribu orang mengikutinya sejak Senin malam.</p>',
    ],
    [
      'what is told of the author before the call',
      '<p>Ratna Wulandari meliput jembatan, sungai, dan sekolah di lembah itu sejak tujuh tahun yang lalu. Ikuti dia di <a href="https://twitter.com/ratna">@ratna</a>.</p>',
    ],
    [
      'a long paragraph with a mail to a newsroom in it',
      `<p>${'Surat itu dikirim warga kepada semua koran di lembah ini. '.repeat(4)}Hanya <a href="mailto:news@koran.example">satu koran</a> memuatnya.</p>`,
    ],
  ])('%s', (_, after) => {
    expect(found({ after })).toEqual([]);
  });
});

describe('notice', () => {
  it('goes: a bar about cookies', () => {
    const document = page({ aside: '<div class="bar">Kami memakai cookie. <button>Setuju</button></div>' });
    expect(found(document)).toEqual(['other: Kami memakai cookie. Setuju']);
  });
  it('goes: a bar about notifications', () => {
    const document = page({
      aside: '<div>Turn on notifications to hear first <button>Allow</button><button>Not now</button></div>',
    });
    expect(found(document)).toHaveLength(1);
  });
  const waits = 'Mit dem Laden des Videos sendet Ihr Browser Daten an dessen Anbieter, dem Sie damit zustimmen.';
  it.each([
    ['a button', `<div><p>${waits}</p><button>Video laden</button></div>`],
    ['a button, in a figure', `<figure><div><p>${waits}</p><button>Video laden</button></div></figure>`],
    [
      'a button, in words of the page',
      '<div><p>To see this content, allow cookies of its makers.</p><button>Allow</button></div>',
    ],
    [
      'a link, and a name that speaks of consent',
      '<div class="BorlabsCookie"><p>Auf den Knopf klicken, um die Karte der Wanderung in diesem Text zu sehen.</p><p><a href="#" role="button">Inhalt laden</a></p></div>',
    ],
    [
      'a switch',
      `<div><div>Hier steht ein Video</div><div>${waits}</div><label><input type="checkbox"> Immer</label></div>`,
    ],
  ])('goes: the place among paragraphs of what another site shows, with %s', (_, between) => {
    expect(found({ between })).toHaveLength(1);
  });
  it.each([
    [
      'a picture with its caption and a button',
      `<figure><img src="/foto.jpg"><figcaption>${waits}</figcaption><button>Inhalt laden</button></figure>`,
    ],
    ['a paragraph that tells of it', `<p>${waits} Das sagte <a href="/datenschutz/rat">der Rat</a>.</p>`],
    ['two paragraphs with a link', `<div><p>${waits}</p><p>${waits} <a href="${OTHER}">So der Rat.</a></p></div>`],
    [
      'facts that fold',
      `<div><h3>Regeln</h3><button>+</button><ul><li>${waits}</li><li>Andere Daten bleiben.</li></ul></div>`,
    ],
    ['a quotation', `<div><blockquote>${waits}</blockquote><button>Merken</button></div>`],
    [
      'a sentence that speaks of something else',
      `<div><p>${waits}</p><p>Lesen Sie auch das Kleingedruckte, rät der Schlichter jedem, der einen neuen Vertrag unterschreibt.</p><button>Laden</button></div>`,
    ],
  ])('stays: %s', (_, between) => {
    expect(found({ between }).filter((each) => each.includes('Mit dem Laden'))).toEqual([]);
  });
  it('stays: dough in a box of such a name', () => {
    const between =
      '<div class="cookie"><p>Der Teig ruht eine Stunde, ehe die Bäckerin ihn auf dem Blech verteilt.</p><p><a href="#">Mehr</a></p></div>';
    expect(found({ between })).toEqual([]);
  });
  it('stays: prose about cookies', () => {
    expect(found({ between: '<p>Cookie di ponsel warga itu dihapus petugas.</p>' })).toEqual([]);
  });
});

describe('the site itself', () => {
  it('keeps header, menu, footer, headline, byline and comments', () => {
    const comments = `<section id="comments"><h3>Komentar</h3><ol><li><p>Bagus sekali.</p><a href="${OTHER}">Balas kepada warga</a></li></ol></section>`;
    expect(found({ aside: comments })).toEqual([]);
  });

  it('is not the head and foot of one article', () => {
    const page = (name: string): Document =>
      new DOMParser().parseFromString(
        `<head><meta property="og:type" content="article"></head><body><div><h1>Jembatan</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<div class="${name}"><a rel="tag" href="/tag/jembatan">Jembatan</a> <a rel="tag" href="/tag/desa">Desa</a></div></div></body>`,
        'text/html',
      );
    expect(found(page('post-footer'))).toEqual(['tags: Jembatan Desa']);
    expect(found(page('site-footer'))).toEqual([]);
  });

  it('takes a short page at its word that it is an article', () => {
    const page = (data: string): Document =>
      new DOMParser().parseFromString(
        `<head><script type="application/ld+json">${data}</script></head><body><h1>Jembatan</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>Baca juga: <a href="${OTHER}">Panen Raya Bawang Merah di Lereng Utara</a></p></body>`,
        'text/html',
      );
    expect(found(page('{"@type":"NewsArticle"}'))).toHaveLength(1);
    expect(found(page('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}'))).toEqual([]);
  });

  it('keeps the links around a single paragraph of a page that does not call itself an article', () => {
    const links = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (n) => `<tr><td><a href="${OTHER}-${n}">Dongeng hari ke-${n}: sang kancil mencuri mentimun</a></td></tr>`,
    );
    const tale = `<body><table><tr><td><p>${PARAGRAPHS.slice(0, 3).join(' ')}</p></td><td><table>${links.join('')}</table></td></tr></table></body>`;
    const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
    expect(found(parse(tale))).toEqual([]);
    expect(found(parse(`<head><meta property="og:type" content="article"></head>${tale}`))).toHaveLength(1);
    expect(found(parse(tale.replace('</p>', `</p><p>${PARAGRAPHS.slice(3).join(' ')}</p>`)))).toHaveLength(1);
  });

  it('reads on over short answers of an interview and over an article of one long paragraph', () => {
    const read = `<p>Baca juga: <a href="${OTHER}">Panen Raya Bawang Merah di Lereng Utara</a></p>`;
    const answers = ['Tidak.', 'Sejak kecil.', 'Buku lama.', 'Ayah saya.', 'Di tepi sungai.', 'Setiap pagi.'];
    const page = (after: string): Document =>
      new DOMParser().parseFromString(
        `<head><meta property="og:type" content="article"></head><body><h1>Jembatan</h1><div><p>${PARAGRAPHS[0]}</p>${after}</div></body>`,
        'text/html',
      );
    expect(
      found(page(`${answers.map((text) => `<p>${text}</p>`).join('')}${read}<p>${PARAGRAPHS[1]}</p>`)),
    ).toHaveLength(1);
    expect(found(page(read))).toHaveLength(1);
  });

  it('knows paragraphs of a script without full stops by their length', () => {
    const paragraphs = [
      'ชาวบ้านตำบลหนองบัวลำร่วมกันซ่อมฝายเก่าที่พังไปเมื่อสามปีก่อน จนน้ำกลับมาหล่อเลี้ยงนาข้าวได้อีกครั้ง',
      'ผู้ใหญ่บ้านกล่าวว่างานใช้เวลาสองเดือนและชาวบ้านกว่าสองร้อยคนผลัดกันมาช่วยโดยไม่รับค่าแรง',
    ].map((text) => `<p>${text}</p>`);
    const read = `<p><strong>อ่านข่าว <a href="${OTHER}">หมู่บ้านแล้งซ้ำซาก ปลูกข้าวได้ปีละครั้ง</a></strong></p>`;
    const document = new DOMParser().parseFromString(
      `<head><meta property="og:type" content="article"></head><body><h1>ฝาย</h1>${paragraphs.join(read)}</body>`,
      'text/html',
    );
    expect(found(document)).toHaveLength(1);
  });

  it('keeps a front page', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, n) =>
        `<article><h2><a href="${OTHER}-${n}">Panen raya bawang merah nomor ${n}</a></h2><p>Petani memanen lebih awal.</p></article>`,
    );
    const front = new DOMParser().parseFromString(
      `<body><h1>Kabar</h1><main>${teasers.join('')}</main></body>`,
      'text/html',
    );
    expect(found(front)).toEqual([]);
  });

  it('keeps a front page with long teasers', () => {
    const teaser =
      'Petani di lereng utara memanen bawang merah lebih awal tahun ini karena hujan datang sebelum waktunya, kata ketua kelompok tani desa itu.';
    const teasers = Array.from(
      { length: 12 },
      (_, n) =>
        `<article><h2><a href="${OTHER}-${n}">Panen raya bawang merah nomor ${n}</a></h2><p>${teaser}</p></article>`,
    );
    const front = new DOMParser().parseFromString(
      `<body><h1>Kabar</h1><main>${teasers.join('')}</main></body>`,
      'text/html',
    );
    expect(found(front)).toEqual([]);
  });
});
