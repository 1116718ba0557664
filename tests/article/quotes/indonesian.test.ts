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
  ['Pendiri Lokata, Haris Azhari, berkelakar, "Mungkin mereka lupa baca."', 'Haris Azhari', 'Pendiri Lokata'],
];

describe('Indonesian', () => {
  it.each(CASES)('%s', (text, full, role) => {
    expect(said('id', text).at(-1)).toMatchObject({ full, role });
  });

  it('reads a small word that begins a sentence as one, not as a name', () => {
    expect(said('id', 'Lalu Budi Santoso berkata, "Kami siap membantu warga."')[0]?.full).toBe('Budi Santoso');
  });

  it('leaves the one who speaks elsewhere where only a place follows', () => {
    const text = 'Ketua panitia Rina Hartati, Senin, menolak. "Kami tunda dulu," ujarnya.';
    expect(said('id', text)[0]?.full).toBe('Rina Hartati');
  });
});
