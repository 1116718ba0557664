import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Text, the name that is shown for the last quotation, the office. */
const CASES: readonly (readonly [text: string, full: string, role: string])[] = [
  [
    'Menanggapi hal itu, Menteri Keuangan Rina Yudhi Sadewa tertawa. "Ya nggak apa-apa," katanya.',
    'Rina Yudhi Sadewa',
    'Menteri Keuangan',
  ],
  [
    'Anggota Komisi X DPR RI, Lalu Hadrian Saputra, hadir. "Ini darurat," ujarnya.',
    'Lalu Hadrian Saputra',
    'Anggota Komisi X DPR RI',
  ],
  ['"Klien kami korban," tegas kuasa hukum Nita Mirza, Usman Lawang.', 'Usman Lawang', 'kuasa hukum Nita Mirza'],
  ['Ibu Rizki, Siti Aminah, menangis. "Dia anak baik," ucapnya.', 'Siti Aminah', 'Ibu Rizki'],
  [
    '"Itu hoaks," bantah Kepala Biro Humas Kementerian Agama Thobib Al Asyhar.',
    'Thobib Al Asyhar',
    'Kepala Biro Humas Kementerian Agama',
  ],
  ['Pelatih Persib Bojan Hodak menilai laga itu "berat sekali bagi kami".', 'Bojan Hodak', 'Pelatih Persib'],
  ['"Mengabulkan," kata Ketua MK Suhartoyo saat sidang.', 'Suhartoyo', 'Ketua MK'],
  ['"Kami siap," kata Menteri AM Fachir.', 'AM Fachir', 'Menteri'],
  ['Pedagang bernama Haji Nellys mengeluh. "Sepi," kata dia.', 'Nellys', 'Pedagang'],
  ['“Air naik,” kata Mirah, warga RT 03.', 'Mirah', 'warga RT 03'],
  ['“Air naik,” kata Mirah, warga RT 03, Selasa (24/11/2026).', 'Mirah', 'warga RT 03'],
  ['“Air naik,” ujar Mirah (45), warga RT 03 RW 05 Desa Sukamaju.', 'Mirah', 'warga RT 03 RW 05 Desa Sukamaju'],
  ['Mirah, warga RT 03, mengatakan, “Air naik.”', 'Mirah', 'warga RT 03'],
  ['Warga RT 03, Mirah, mengatakan “Air naik.”', 'Mirah', 'Warga RT 03'],
  ['“Kami sudah data,” kata Sarman, Ketua RT 03 RW 05.', 'Sarman', 'Ketua RT 03 RW 05'],
  ['“Air naik,” ucap Yuni, warga Jalan Anggrek Nomor 12.', 'Yuni', 'warga Jalan Anggrek Nomor 12'],
  ['“Air naik,” ucap Yuni, warga Cilincing, kepada wartawan.', 'Yuni', 'warga Cilincing'],
  ['“Kami antre,” ujar Lastri, salah seorang warga Cilincing.', 'Lastri', 'warga Cilincing'],
  ['“Kami antre,” ujar Lastri, salah satu warga setempat.', 'Lastri', 'warga setempat'],
  ['“Kami sedih,” kata Maria Goreti, pengrajin tenun.', 'Maria Goreti', 'pengrajin tenun'],
  ['Pendiri Lokata, Haris Azhari, berkelakar, "Mungkin mereka lupa baca."', 'Haris Azhari', 'Pendiri Lokata'],
];

describe('Indonesian', () => {
  it.each(CASES)('%s', (text, full, role) => {
    expect(said('id', text).at(-1)).toMatchObject({ full, role });
  });

  it('shows no degree as who speaks', () => {
    const text = '“Tanggul jebol,” kata Camat Sayung Sukarman, S.Sos., M.Si., Rabu (25/11).';
    expect(said('id', text)[0]?.speaker).not.toMatch(/S\.?Sos|M\.?Si/);
    expect(said('id', '“Kami siap,” kata Camat Sayung, H. Sukarman.')[0]?.full).toBe('Sukarman');
  });

  it('leaves another who speaks behind the comma apart', () => {
    const text = '“Air naik,” kata Mirah, petani Sugeng menambahkan soal harga.';
    expect(said('id', text)[0]).toMatchObject({ full: 'Mirah', role: '' });
  });

  it('takes no year and no number of what follows into an office', () => {
    expect(said('id', '“Kami siap,” kata Sarman, Ketua DPRD 2019.')[0]?.role).not.toContain('2019');
    expect(said('id', '“Kami siap,” kata Ketua RT 3 kali ini.')[0]?.role ?? '').not.toContain('3');
  });

  it('gives the words to the one who agrees, not to the one before', () => {
    const text =
      'Yuni (34), warga Cilincing, mengatakan hujan lama. Rini Hartati, tetangganya, setuju. “Deras,” katanya.';
    expect(said('id', text)[0]?.full).not.toBe('Yuni');
  });

  it('takes a word for who asks or is asked for nobody’s name, and a name that begins so for one', () => {
    const question = 'Mengapa Anda menyebut warga cepat lupa?';
    const answer = 'Saya pernah bertanya kepada seorang lurah, lalu ia menjawab: “Bu, tanah di sini murah.” Begitulah.';
    expect(said('id', question, answer)[0]?.full).toBe('');
    expect(said('id', '“Kami siap,” kata Kita Lestari, Selasa.')[0]?.full).toBe('Kita Lestari');
  });

  it('reads a small word that begins a sentence as one, not as a name', () => {
    expect(said('id', 'Lalu Budi Santoso berkata, "Kami siap membantu warga."')[0]?.full).toBe('Budi Santoso');
  });

  it('leaves the one who speaks elsewhere where only a place follows', () => {
    const text = 'Ketua panitia Rina Hartati, Senin, menolak. "Kami tunda dulu," ujarnya.';
    expect(said('id', text)[0]?.full).toBe('Rina Hartati');
  });
});
