import { describe } from 'vitest';
import { above, THIRD } from './page';
import { judges, judgesKind, link, type Row, TOLD } from './rows';

describe('comments', () => {
  judgesKind({
    between: {
      'a teaser': ['<div><a href="#comments">Tulis komentar Anda (14)</a></div>', 'comments: Tulis komentar Anda (14)'],
      'a sentence that leads to where one replies': [
        '<p>Tanggapan warga ditunggu. <a href="#respond">Zxqy wvut</a></p>',
        'comments: Tanggapan warga ditunggu. Zxqy wvut',
      ],
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
  });
});

describe('comments, each condition', () => {
  judges([
    [
      'stays as a block that is a button above a text',
      { between: `<div><div role="button"><div>Komentar</div></div><p>${TOLD}</p></div>` },
    ],
    ['goes as a link', { between: '<p><a href="#tulis">Komentar</a></p>' }, 'comments: Komentar'],
    ['stays between paragraphs', { between: '<p>Komentar warga</p>' }],
    ['goes behind the text', { after: '<p>Komentar warga</p>' }, 'comments: Komentar warga'],
    ['stays behind the text as a long line', { after: '<p>Komentar warga desa di tepi sungai tentang itu</p>' }],
    [
      'stays as a link of two articles',
      { after: `<p>Komentar warga desa ${link('Sari')} dan ${link('Ratna', THIRD)}</p>` },
    ],
    [
      'goes as a link to another site in few words',
      { after: '<p><a href="https://lain.example/x">Komentar</a></p>' },
      'comments: Komentar',
    ],
    [
      'stays as a link to another site in many',
      {
        after:
          '<p><a href="https://lain.example/x">Komentar warga desa di tepi sungai tentang jembatan yang baru itu</a></p>',
      },
    ],
    [
      'goes as a link to a form',
      { after: '<p><a href="#tulis">Komentar warga desa di tepi sungai tentang jembatan yang baru itu</a></p>' },
      'comments: Komentar warga desa di tepi sungai tentang jembatan yang baru itu',
    ],
    ['goes as a short link to an article', { after: `<p>${link('Komentar')}</p>` }, 'comments: Komentar'],
    [
      'stays as a long line with a link',
      { after: '<p>Komentar warga desa <a href="#x">di sini</a> di tepi sungai tentang itu</p>' },
    ],
    [
      'leaves the sentence behind it',
      { after: '<div><p>Apa pendapat Anda? Tulis komentar.</p><p>Komentar dibuka sampai besok.</p></div>' },
      'comments: Apa pendapat Anda? Tulis komentar.',
    ],
    [
      'leaves a sentence above a link',
      {
        after:
          '<div><p>Warga desa kami menunggu air surut di tepian.</p><p><a href="#k">Komentar warga desa di tepi sungai tentang jembatan yang baru itu kemarin</a></p></div>',
      },
      'comments: Komentar warga desa di tepi sungai tentang jembatan yang baru itu kemarin',
    ],
    ['stays above the text', above('<p>Komentar warga</p>')],
    [
      'stays as words told with marks',
      { after: '<p>Apa komentar warga? “Komentar kami nanti saja sesudah jembatan dibuka.”</p>' },
    ],
  ]);
});

describe('a line that asks for word of a mistake or of what readers saw', () => {
  judges([
    ...[
      'Heb je een fout gezien? Mail ons.',
      'Byłeś świadkiem? Prześlij nam zdjęcia przez formularz',
      'Hittat ett fel i artikeln? Mejla oss.',
      'Hibát talált? Írjon nekünk!',
      'Hata mı gördünüz? Bize bildirin.',
      'Našli jste chybu v článku? Napište nám.',
      'Găsit o greșeală? Scrie-ne!',
      'هل لاحظت خطأ؟ راسلنا',
      'मिली कोई गलती दिखी? हमें बताएं',
    ].map((line): Row => [`goes: ${line}`, { after: `<div class="a"><p>${line}</p></div>` }, `comments: ${line}`]),
    ['stays amid the text', { between: '<div><p>Heb je een fout gezien? Mail ons.</p></div>' }],
    ['stays as a question of the text', { after: '<div class="a"><p>Bu bir hata mı, yoksa bir suç mu?</p></div>' }],
    ['stays as an answer', { after: '<p>Waar is het? In het dorpshuis.</p>' }],
    ['stays as what somebody asks', { after: '<p>„Byłeś świadkiem? Prześlij nam list”, pyta gmina.</p>' }],
  ]);
});

describe('a line with a link to all comments of the page', () => {
  const to = (id: string): string => `<p>Zxqy wvut? Tulis <a href="#${id}">komentar</a> di bawah.</p>`;
  judges([
    ['goes among paragraphs', { between: to('komentar') }, 'comments: Zxqy wvut? Tulis komentar di bawah.'],
    ['stays where it leads to one of them', { between: to('comment-12') }],
    ['stays where it leads to a note', { between: to('catatan') }],
    [
      'stays above the text, where it stands with the date',
      above(`<div>12 Maret <a href="#komentar">Komentar</a></div>`),
    ],
  ]);
});
