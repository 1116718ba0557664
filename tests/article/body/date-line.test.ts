import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { dropDatesAlone, isInSchedule, saysOnlyWhen } from '../../../lib/article/body/date-line';
import { REPORT } from './pages';

describe('saysOnlyWhen', () => {
  it.each([
    'Publisert 05.08.2024, kl. 13.05 Oppdatert 05.08.2024, kl. 13.52',
    'Selasa, 4 Maret 2025 | 09:31 WIB',
    'Published: 22:00 GMT, 26 September 2020 | Updated: 08:39 GMT, 28 September 2020',
    'Last modified on Sat 2 Mar 2024 17.06 CET',
    'Publié le 30 août 2023 à 14h52, modifié le 30 août 2023 à 15h54',
    'February 29, 2024',
    '1709415900',
    '23 Nov 2017',
    '公開日：2025/01/31 11:30 更新日：2025/01/31 11:30',
    '2025年1月14日 20:00',
    '2026-05-17 08:21 来源:青岚日报 记者 何雨舟 通讯员 梁欣',
    '2026年05月17日 08:21 來源：青嵐日報 作者：何雨舟 責任編輯：梁欣',
    '٥ مارس ٢٠٢٤',
    '4 de maio de 2022, 05:34 h Atualizado em 4 de maio de 2022, 05:35',
    'Опубліковано 8 січня 2024, 17:46',
    'Published June 26, 9:00 am EDT',
    'Published Aug 28, 2024 • Last updated 1 hour ago • 4 minute read',
    'Published 5 May 2024, last updated 6 May 2024',
    'Terbit 3 Maret 2001, diubah 20 November 2025',
    '05.08.2024, 13.05 / 06.08.2024, 13.52',
  ])('%s', (line) => {
    expect(saysOnlyWhen(line)).toBe(true);
  });

  it.each([
    'Konser digelar pada 5 Mei 2024.',
    'Am 5. Mai 2024 öffnete der Hafen, den die Stadt lange versprochen hatte',
    'JAKARTA, 5 Mei 2025 –',
    '2026-05-17 08:21 记者在码头看到三十条渔船一起回港',
    'Rangfolge deutscher Außenhandelspartner 2023',
    'Who will make the hall in 2020?',
    'Listen live at 12:45 and 17:45 weekdays',
    'Kapal besar 12, kapal kecil 30',
    'Tel. 021 555 1234',
    '0812345678',
    '1709415900 rupiah',
    '3-1',
    'The hearing is on June 26 at 9 am.',
    '29 November 2018 | 20 January 2019',
    '7th Harbour Light Festival 29 November 2018 | 20 January 2019',
    'The trail runs from 23 March to 14 April 2024',
    'Pasar malam berlangsung 23 Maret hingga 14 April 2024 di Dermaga Lama, Kota Pantai',
    'Der Pfad ist vom 23. März bis 14. April 2024 offen',
    'La muestra estará abierta del 23 de marzo al 14 de abril de 2024',
    'She was harbour master from 23 March 2019 to 14 April 2024',
    'The market is open 23-30 April 2024',
    '— Sari Wulandari (@sari) November 19, 2019',
    '[Kitab Pelayaran hal. 41]',
    'Mzm. 24',
    'Buka Senin-Jumat, 09.00-17.00',
    'Bawang merah Rp 32.000 per kilogram',
    'Harga emas Rp 1.345.000 (turun Rp 5.000)',
    'Windows 10, Windows 8',
    'Sari Wulandari, pelaut, born 3 March 1941; died 20 November 2026',
    'Lahir 3 Maret 1941, wafat 20 November 2026',
    '05.08.2024 / 06.08.2024',
    'Jadwal kapal dari DKI Jakarta 5 Mei 2024',
    'Die Sitzung des Rates beginnt am 5. Mai 2024 um 10:00',
    '5 Mei 2024, 300 kapal',
    'Hafenverwaltungsgesellschaft Norddeutschlands 5. Mai 2024',
  ])('not: %s', (line) => {
    expect(saysOnlyWhen(line)).toBe(false);
  });
});

describe('isInSchedule', () => {
  const lines = [
    'Jadwal pertandingan',
    'Sabtu, 11 Mei 2024, 15.30 WIB Elang vs Rajawali',
    '11 Mei 2024, 19.00 WIB Camar vs Pipit',
    '12 Mei 2024, 15.30 WIB Kutilang vs Elang',
    'Semua laga disiarkan langsung.',
  ].map((text) => ({ text }));
  it('knows each line of a programme', () => {
    expect(lines.map((_, number) => isInSchedule(lines, number))).toEqual([false, true, true, true, false]);
  });
  it('takes two lines for published and changed', () => {
    expect(isInSchedule(lines.slice(0, 3), 1)).toBe(false);
  });
});

describe('dropDatesAlone', () => {
  const [one = '', two = '', three = ''] = REPORT;
  const written = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
  const blocksOf = (html: string) => numberBlocks(new DOMParser().parseFromString(html, 'text/html').body);

  /** What it takes out of all lines of a text. */
  const dropped = (html: string, first: number, last: number): string[] => {
    const blocks = blocksOf(html);
    const chosen = new Set(blocks.keys());
    dropDatesAlone(blocks, chosen, { first, last });
    return blocks.flatMap(({ text }, number) => (chosen.has(number) ? [] : [text]));
  };

  it.each([
    ['above the text', written('12 Maret 2026', one, two), 1, 2, ['12 Maret 2026']],
    ['two above the text', written('12 Maret 2026', '13 Maret 2026', one), 2, 2, ['12 Maret 2026', '13 Maret 2026']],
    ['below the first paragraph', written(one, '12 Maret 2026', two), 0, 2, ['12 Maret 2026']],
    ['below the last one', written(one, two, '12 Maret 2026'), 0, 1, ['12 Maret 2026']],
    [
      'below the last one, not one in the text',
      written(one, '12 Maret 2026', two, '13 Maret 2026'),
      0,
      2,
      ['13 Maret 2026'],
    ],
    ['for machines', written(one, two, three, '1709415900', one), 0, 4, ['1709415900']],
    [
      'of two, in the text',
      written(one, two, three, '12 Maret 2026, diubah 13 Maret 2026', one),
      0,
      4,
      ['12 Maret 2026, diubah 13 Maret 2026'],
    ],
    [
      'of a name, a day and an hour, in the text',
      written(one, two, three, 'Sari Wulandari 12 Maret 2026, 09:30', one),
      0,
      4,
      ['Sari Wulandari 12 Maret 2026, 09:30'],
    ],
  ])('takes a line %s', (_, html, first, last, gone) => {
    expect(dropped(html, first, last)).toEqual(gone);
  });

  it.each([
    ['deep in the text', written(one, two, three, '12 Maret 2026', one), 0, 4],
    ['with an hour deep in the text', written(one, two, three, 'Rabu 12 Maret 2026, 09:30', one), 0, 4],
    ['with a name deep in the text', written(one, two, three, 'Sari Wulandari 12 Maret 2026', one), 0, 4],
    [
      'of a programme',
      written(one, '11 Mei 2024, 15.30 WIB Elang', '11 Mei 2024, 19.00 WIB Camar', '12 Mei 2024, 15.30 WIB Pipit', two),
      0,
      4,
    ],
    ['that is one of two in the text', written(one, '12 Maret 2026', two, '13 Maret 2026', three), 0, 4],
    ['that is an item of a list', `${written(one, two)}<ul><li>12 Maret 2026</li></ul>`, 0, 1],
  ])('leaves one %s', (_, html, first, last) => {
    expect(dropped(html, first, last)).toEqual([]);
  });
});
