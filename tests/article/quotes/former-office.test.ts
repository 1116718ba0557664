import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('the holder of an office beside one who has left it', () => {
  it.each([
    ['cs', 'Bývalý prezident Karel Mráz přijel do Brna.', '„Chce to čas,“ řekl prezident.', 'prezident'],
    ['da', 'Den tidligere borgmester Karl Moe besøgte byen.', '»Det kræver tid,« siger borgmesteren.', 'borgmesteren'],
    ['de', 'Der frühere Präsident Karl Moser kam.', '„Dafür braucht es Zeit“, sagte der Präsident.', 'Präsident'],
    ['de', 'Ex-Präsident Karl Moser kam.', '„Dafür braucht es Zeit“, sagte der Präsident.', 'Präsident'],
    ['en', 'Former President Carl Moss came.', '“We need time,” the president said.', 'president'],
    ['en', 'Then-President Carl Moss came.', '“We need time,” the president said.', 'president'],
    ['es', 'El entonces presidente Carlos Mora vino.', '“Hace falta tiempo”, dijo el presidente.', 'presidente'],
    ['fr', 'L’ancien président Charles Moreau est venu.', '« Il faut du temps », a dit le président.', 'président'],
    ['id', 'Mantan Presiden Karel Mulya datang.', '"Kita perlu waktu," kata Presiden.', 'Presiden'],
    ['it', 'L’allora presidente Carlo Mora è venuto.', '"Serve tempo", ha detto il presidente.', 'presidente'],
    ['ms', 'Bekas Perdana Menteri Karim Mulia datang.', '"Kita perlu masa," kata Perdana Menteri.', 'Perdana Menteri'],
    [
      'nl',
      'De voormalige burgemeester Karel Moes kwam.',
      '"Daar is tijd voor nodig", zei de burgemeester.',
      'burgemeester',
    ],
    ['no', 'Tidligere ordfører Karl Moe kom.', '– Vi trenger tid, sier ordføreren.', 'ordføreren'],
    ['pl', 'Były prezydent Karol Mroz przyjechał.', '„Potrzeba czasu” – powiedział prezydent.', 'prezydent'],
    ['pt', 'O então presidente Carlos Mora veio.', '“É preciso tempo”, disse o presidente.', 'presidente'],
    ['ru', 'Бывший президент Карл Мороз приехал.', '«Нужно время», — сказал президент.', 'президент'],
    ['sv', 'Den förre statsministern Karl Moe kom.', '”Det tar tid”, säger statsministern.', 'statsministern'],
    ['tr', 'Eski Cumhurbaşkanı Kemal Moral geldi.', '"Zaman gerekiyor" dedi Cumhurbaşkanı.', 'Cumhurbaşkanı'],
    ['uk', 'Колишній президент Карло Мороз приїхав.', '«Потрібен час», — сказав президент.', 'президент'],
    ['fi', 'Entinen presidentti Kalle Mäki tuli.', '”Se vie aikaa”, sanoo presidentti.', 'presidentti'],
  ])('is not the one who left it (%s: %s ¶ %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });

  it.each([
    ['en', 'President Lena Ford met former President Carl Moss.', '“We need time,” the president said.', 'Lena Ford'],
    [
      'en',
      'President Lena Ford met former President Carl Moss.',
      '“We need time,” the former president said.',
      'Carl Moss',
    ],
    ['en', 'President Carl Moss came.', '“We need time,” the president said.', 'Carl Moss'],
    ['es', 'Entonces el presidente Carlos Mora vino.', '“Hace falta tiempo”, dijo el presidente.', 'Carlos Mora'],
    [
      'fr',
      'Le président Charles Moreau a vu une ancienne amie.',
      '« Il faut du temps », a dit le président.',
      'Charles Moreau',
    ],
    [
      'de',
      'Die Präsidentin Lena Kern traf den früheren Präsidenten Karl Moser.',
      '„Es braucht Zeit“, sagte die Präsidentin.',
      'Lena Kern',
    ],
  ])('is who holds it, or who is called so (%s: %s ¶ %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });
});
