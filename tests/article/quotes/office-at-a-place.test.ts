import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, text: string) => {
  const quote = said(lang, ...text.split(' || ')).at(-1);
  return quote && `${quote.full} / ${quote.role}`;
};

describe('a place or a body between an office and a name', () => {
  it.each([
    ['en', '“It broke,” said former ambassador to Britain Peter Lund.', 'Peter Lund / former ambassador to Britain'],
    [
      'en',
      'Another diplomat, former special envoy to Norway Peter Lund, came. || “It broke,” Lund said.',
      'Peter Lund / former special envoy to Norway',
    ],
    [
      'en',
      '“It broke,” said head of research at Halden Bank Peter Lund.',
      'Peter Lund / head of research at Halden Bank',
    ],
    ['en', '“It broke,” said the correspondent in Halden Peter Lund.', 'Peter Lund / correspondent in Halden'],
    [
      'nl',
      '‘Het is moeilijk’, zei voormalig ambassadeur in Noorwegen Peter de Wit.',
      'Peter de Wit / voormalig ambassadeur in Noorwegen',
    ],
    ['no', '«Det er vanskelig», sier ambassadøren i Norge Peter Lund.', 'Peter Lund / ambassadøren i Norge'],
    ['cs', '„Je to těžké,“ řekl bývalý velvyslanec v Norsku Petr Novák.', 'Petr Novák / velvyslanec v Norsku'],
    ['uk', '«Це складно», — сказав колишній посол у Норвегії Петро Орлик.', 'Петро Орлик / посол у Норвегії'],
    ['hr', '„To je teško”, rekao je veleposlanik u Norveškoj Petar Horvat.', 'Petar Horvat / veleposlanik u Norveškoj'],
    ['sl', '»Težko je,« je povedal veleposlanik v Oslu Peter Novak.', 'Peter Novak / veleposlanik v Oslu'],
    ['ro', '„E greu”, a spus ambasadorul în Norvegia Ion Popescu.', 'Ion Popescu / ambasadorul în Norvegia'],
  ])('%s: %s', (lang, text, who) => {
    expect(last(lang, text)).toBe(who);
  });

  it.each([
    [
      'the person served',
      '“It broke,” said a former aide to Prime Minister Peter Lund.',
      'Peter Lund / former aide to Prime Minister',
    ],
    [
      'the person served by a whole name',
      '“It broke,” said the secretary to Mary Ann Lund.',
      'Ann Lund / secretary to Mary',
    ],
    [
      'a firm with a given name in it',
      '“It broke,” said a spokesman for Barnes Jackson Cole.',
      'Jackson Cole / spokesman for Barnes',
    ],
    ['whom it is said to', '“It broke,” the spokesman in Norway told Peter Lund.', 'Peter Lund / spokesman in Norway'],
  ])('is none where the name is %s', (_name, text, who) => {
    expect(last('en', text)).not.toBe(who);
  });
});
