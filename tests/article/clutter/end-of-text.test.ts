import { describe, expect, it } from 'vitest';
import { found } from './page';

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
