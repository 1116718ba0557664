import { describe, expect, it } from 'vitest';
import { said } from './said';

const BEFORE: Record<string, string> = {
  pl: '– To był najtrudniejszy remont – powiedziała starosta Maria Wójcik.',
  hu: '– Sokat vártunk – mondta Kovács Anna polgármester.',
  fi: '– Tätä on kysytty, sanoo Liisa Mäkelä.',
  da: '- Vi undervurderede det, siger borgmester Lone Kjær.',
};

describe('words behind a dash with a verb that no list has', () => {
  it.each([
    [
      'pl',
      '– Wreszcie dojadę w kwadrans – promienieje Tomasz Zieliński, mieszkaniec wsi.',
      'Wreszcie dojadę w kwadrans',
      'Tomasz Zieliński',
    ],
    ['hu', '– Végre időben érek be – sóhajt Nagy Péter.', 'Végre időben érek be', 'Nagy Péter'],
    ['fi', '– Tämä on tärkein uutinen, huokaa Timo Koskinen.', 'Tämä on tärkein uutinen,', 'Timo Koskinen'],
    ['da', '- Jeg bliver ved, smiler Bent Mortensen.', 'Jeg bliver ved,', 'Bent Mortensen'],
  ])('%s: are those of the one who is named, not of the one before', (lang, line, words, name) => {
    const found = said(lang, BEFORE[lang] ?? '', line).at(-1);
    expect(found?.text).toBe(words);
    expect(found?.full).toBe(name);
  });

  it('are of whoever is named behind the verb and what it is made of', () => {
    expect(said('pl', BEFORE.pl ?? '', '– Wreszcie dojadę – macha ręką Tomasz Zieliński.').at(-1)?.full).toBe(
      'Tomasz Zieliński',
    );
  });

  it.each([
    ['pl', '– Widziałem go tam – mojego brata Tomasza, zawsze spokojnego.'],
    ['fi', '– Tapasin hänet silloin, ja olin iloinen.'],
    ['da', '- Jeg så ham den dag, og han var glad.'],
  ])('%s: go on to their end where no full name follows', (lang, line) => {
    expect(said(lang, BEFORE[lang] ?? '', line).at(-1)?.text).toBe(line.slice(2));
  });

  it('are no list’s', () => {
    expect(said('pl', '– Kawa, herbata – sprzedaje Tomasz Zieliński.')).toEqual([]);
  });
});

describe('a title or an occupation and a name', () => {
  it.each([
    ['ko', '시장에서 채소를 파는 박순자 씨는 "손님이 절반으로 줄었었다"고 말했다.', '박순자'],
    ['en', '"We have asked families to leave," said District Collector Anil Verma.', 'Anil Verma'],
    ['hi', 'सब्जी विक्रेता सुनीता देवी ने कहा, "हमारे आधे ग्राहक चले गए थे।"', 'सुनीता देवी'],
    ['ar', 'وقالت البائعة مريم حداد: "خسرنا نصف زبائننا خلال الإغلاق".', 'مريم حداد'],
    ['zh-Hans', '菜贩王秀英告诉记者：“封桥后顾客少了一半。”', '王秀英'],
    ['zh-Hant', '菜販陳秀蘭說，「封橋後客人少了一半」。', '陳秀蘭'],
    ['pl', '– Wreszcie dojadę – cieszy się Tomasz Zieliński.', 'Tomasz Zieliński'],
  ])('%s: %s', (lang, line, name) => {
    expect(said(lang, line).at(-1)?.full).toBe(name);
  });
});
