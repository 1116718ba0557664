import { describe, expect, it } from 'vitest';
import { readableHost } from '../../lib/article/readable-host';

/** As an address holds it. */
const ascii = (host: string): string => new URL(`https://${host}`).hostname;

describe('a host, for a reader', () => {
  it.each([
    'kabar.example',
    'beritá.example',
    'münchen.example',
    'straße.example',
    'thếgiới-24h.example',
    'gazetă.example',
    'новости.example',
    'www.новости-2.example',
    'пример.рф',
    'сосо.рф',
    'ελληνικά.example',
    'հայերեն.example',
    'ქართული.example',
    '日本語ニュース.example',
    '新聞.台灣',
    '뉴스.example',
    'أخبار.مصر',
    'حادثه-24.example',
    'חדשות.example',
    'ข่าว.ไทย',
    'समाचार.भारत',
    'செய்தி.example',
  ])('is %s', (host) => {
    expect(readableHost(ascii(host))).toBe(host);
  });

  it.each([
    ['Cyrillic among Latin letters', 'gооgle.example'],
    ['Cyrillic letters that look like Latin ones', 'сосо.example'],
    ['the same with a palochka', 'аррӏе.example'],
    ['Greek that looks like Latin', 'κοινο.example'],
    ['Latin letters among Chinese ones', '日本nihon.example'],
    ['Latin letters among Korean ones', '뉴스news.example'],
    ['two scripts of India', 'समாசார.example'],
    ['a dot that is hardly seen', 'ḷatin.example'],
    ['an i without its dot', 'ıhlas.example'],
    ['a joiner that is not seen at all', 'بی‌بی.example'],
    ['digits that look like others', 'خبر۲.example'],
  ])('stays as it is: %s', (_what, host) => {
    expect(readableHost(ascii(host))).toBe(ascii(host));
  });

  it.each(['xn--.example', 'xn--a.example', 'xn--ab-.example', 'xn--99999999999.example', ''])(
    'stays as it is where it is nothing that could be read: %s',
    (host) => expect(readableHost(host)).toBe(host),
  );

  it('is read label by label', () => {
    expect(readableHost(`${ascii('сосо.example').split('.')[0]}.${ascii('münchen.example')}`)).toBe(
      `${ascii('сосо.example').split('.')[0]}.münchen.example`,
    );
  });
});
