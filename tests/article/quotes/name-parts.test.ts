import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Text, the name that is shown for the last quotation, the office. */
const CASES: readonly (readonly [text: string, full: string, role: string])[] = [
  [
    'Bupati Banyuwangi Sukirlan Tumbur Wardono hadir. "Kami tunda," ujarnya.',
    'Sukirlan Tumbur Wardono',
    'Bupati Banyuwangi',
  ],
  [
    'Ketua Komisi II DPR Gunaryo Samsir Lumban hadir. "Kami tunda," ujarnya.',
    'Gunaryo Samsir Lumban',
    'Ketua Komisi II DPR',
  ],
  ['"Kami tunda," ujar Kepala Badan Air (BAI) Thobias bin Batubara.', 'Thobias bin Batubara', 'Kepala Badan Air (BAI)'],
  ['"Kami tunda," ujar Bupati Banyumas Lisbet van der Wardono.', 'Lisbet van der Wardono', 'Bupati Banyumas'],
  [
    'Wakil Wali Kota Bogor La Ode Yustin Kaliki hadir. "Kami tunda," kata Yustin.',
    'La Ode Yustin Kaliki',
    'Wakil Wali Kota Bogor',
  ],
  ['Gubernur Bali I Wayan Kosta hadir. Wayan Kosta menolak. "Kami tunda," ujarnya.', 'I Wayan Kosta', 'Gubernur Bali'],
  ['"Kami tunda," ujar Ketua panitia Karim al-Rasyid.', 'Karim al-Rasyid', 'Ketua panitia'],
];

describe('the parts of a name behind an office', () => {
  it.each(CASES)('%s', (text, full, role) => {
    expect(said('id', text).at(-1)).toMatchObject({ full, role });
  });

  it('leaves the office what the article shows to be no part of the name', () => {
    const text = 'Kepala Bagian Umum PT KAI Lestari Anne Purba hadir. "Kami tunda," kata Anne.';
    expect(said('id', text)[0]?.full).toBe('Anne Purba');
  });

  it('reads a small article before a name in other languages', () => {
    expect(said('en', '"We will wait," said Karim al-Rashid.')[0]?.full).toBe('Karim al-Rashid');
  });
});
