import { describe, expect, it } from 'vitest';
import { said } from './said';

const told = (lang: string, ...paragraphs: string[]) =>
  said(lang, ...paragraphs).map(({ speaker, role }) => [speaker, role]);
const last = (lang: string, ...paragraphs: string[]) => told(lang, ...paragraphs).at(-1);

describe('whose somebody is', () => {
  it.each([
    ['en', '“It was slow,” said University of Bath historian Tom Young.', 'Tom Young', 'University of Bath historian'],
    [
      'en',
      'Bank of Ellery economist Tom Young said it was “a slow, bumpy recovery.”',
      'Tom Young',
      'Bank of Ellery economist',
    ],
    ['en', '“It was slow,” said the Federation of Small Firms.', 'Federation of Small Firms', ''],
    ['hi', 'राज्य के मुख्य चुनाव आयुक्त अजय सिन्हा ने कहा, “मतदान शांतिपूर्ण रहा।”', 'अजय सिन्हा', 'राज्य के मुख्य चुनाव आयुक्त'],
    ['hi', 'बैठक के बाद स्वास्थ्य मंत्री अनीता देसाई ने कहा, “हालात काबू में हैं।”', 'अनीता देसाई', 'स्वास्थ्य मंत्री'],
    ['ka', '„უკან არ დავიხევთ“, – განაცხადა ჯანდაცვის მინისტრმა ნინო ბერიძემ.', 'ნინო ბერიძე', 'ჯანდაცვის მინისტრი'],
    ['nl', 'Burgemeester Van der Laan van Zwolle sprak van “een pikzwarte dag”.', 'Van der Laan', 'Burgemeester'],
    ['nl', '‘We gaan door’, zei wethouder Pieter van Almelo donderdag.', 'Pieter van Almelo', 'wethouder'],
    [
      'tr',
      'X hesabından paylaşım yapan Vali Selim Öztürk, “Geçmiş olsun Kars” ifadelerini kullandı.',
      'Selim Öztürk',
      'Vali',
    ],
    ['ms', '“Kami rugi besar tahun ini,” luah penenun, Abdul Rahim Yusof, 54.', 'Abdul Rahim Yusof', 'penenun'],
    [
      'id',
      'Pelatih Persebata, Indra Wijaya, tak mau mencari alasan. “Kami memang kalah kelas,” katanya.',
      'Indra Wijaya',
      'Pelatih Persebata',
    ],
    ['id', 'Presiden Santosa, Budi Hartono, dan para menteri hadir. “Kami kalah,” katanya.', 'Santosa', 'Presiden'],
    ['he', 'לדברי החקלאי אבי רוזן, “איבדנו הכול”.', 'אבי רוזן', 'החקלאי'],
    ['he', '“זו טעות”, כתב חבר הכנסת יוסי בן דוד בטוויטר.', 'יוסי בן דוד', 'חבר הכנסת'],
    ['ar', 'وبحسب رئيس البلدية كريم صالح فإن “الجسر سيفتح قريبا”.', 'كريم صالح', 'رئيس البلدية'],
  ])('is told: %s %s', (lang, text, speaker, role) => {
    expect(last(lang, text)).toEqual([speaker, role]);
  });

  it('is told of two offices before a Chinese name and of one before a Korean name', () => {
    expect(said('zh', '全国人大代表、某大学教授周晓燕认为：“教育投入还需要增加。”')[0]?.full).toBe('周晓燕');
    expect(said('zh', '记者、王芳认为：“教育投入还需要增加。”')[0]?.full ?? '').not.toContain('、');
    expect(said('ko', '정의당 대변인 최유리는 “이 법은 통과될 수 없다”고 강조했다.')[0]).toMatchObject({
      full: '최유리',
      role: '정의당 대변인',
    });
  });
});

describe('according to somebody', () => {
  it.each([
    ['nl', 'Volgens de politie was de verdachte “onder invloed”.', 'politie'],
    ['it', 'Secondo la procura l’uomo avrebbe agito «con lucida premeditazione».', 'procura'],
    ['hu', 'A rendőrség szerint a sofőr „erősen ittas volt”.', 'rendőrség'],
    ['hu', 'Egy szemtanú szerint „senki nem állt meg”.', 'szemtanú'],
    ['fi', 'Poliisin mukaan mies oli ”voimakkaasti humalassa”.', 'Poliisin'],
  ])('the next noun is somebody else: %s %s', (lang, text, speaker) => {
    expect(last(lang, text)?.[0]).toBe(speaker);
  });

  it('nobody has an office that begins with these words', () => {
    expect(told('hu', 'Kovács Péter szerint a férfi „ittas volt a baleset idején és nem állt meg”.')).toEqual([
      ['Kovács Péter', ''],
    ]);
  });
});

describe('a dash', () => {
  it('closes what somebody says whose name stands before the verb', () => {
    expect(told('vi', '- Tôi không biết gì cả - bà Lý Thị Sáu nói.')).toEqual([['Lý Thị Sáu', '']]);
    expect(told('vi', '- Thịt bò - bà con nông dân mua nhiều.')).toEqual([]);
  });
});
