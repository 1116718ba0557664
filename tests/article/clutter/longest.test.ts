import { describe, expect, it } from 'vitest';
import { amid, below, found } from './page';

/** Parts in a row, each of which is too little to be told from the others. */
const several = (count: number, part: string): string => part.repeat(count);

const kinds = (around: Parameters<typeof found>[0]): string[] => found(around).map((text) => text.replace(/:.*/s, ''));

describe('how long a piece may be', () => {
  const benefits = (count: number) =>
    amid(
      `<div><p>Artikel ini khusus pelanggan</p><ul>${several(count, '<li>Kabar desa dan kota</li>')}</ul><button>Langganan</button></div>`,
    );
  const channel = (count: number) =>
    amid(
      `<div><p>Ikuti kami di WhatsApp: ${several(count, 'kabar desa dan kota ')}</p><a href="https://whatsapp.com/channel/xyz">WhatsApp</a></div>`,
    );
  const topics = (count: number) =>
    amid(`<div>Topik: ${several(count, '<a href="/tag/desa">Desa Wanasari di tepi</a> ')}</div>`);

  it.each([
    ['what subscribers get', benefits, 30, 40, 'paywall', []],
    ['a call to follow, of which the link alone goes', channel, 20, 25, 'follow', ['share']],
    ['a row of topics', topics, 30, 40, 'tags', []],
  ] as const)('is limited: %s', (_, made, short, long, kind, rest) => {
    expect(kinds(made(short))).toEqual([kind]);
    expect(kinds(made(long))).toEqual(rest);
  });
});

describe('what is too long for its name', () => {
  it('is a foot with more paragraphs than a foot has', () => {
    const foot = (count: number) =>
      below(
        `<div class="site-footer"><p><a rel="tag" href="/tag/jembatan">Jembatan</a> <a rel="tag" href="/tag/desa">Desa</a></p>${several(count, '<p>Kabar</p>')}</div>`,
      );
    expect(kinds(foot(7))).toEqual([]);
    expect(kinds(foot(8))).toEqual(['tags']);
  });

  it('is a button by its role with a sentence on it', () => {
    const question = (length: number) =>
      kinds({
        between: `<div><h4>Perlukah jembatan baru?</h4><span role="button">${'y'.repeat(length)}</span><span role="button">${'t'.repeat(length)}</span></div>`,
      });
    expect(question(60)).toEqual(['other']);
    expect(question(61)).toEqual([]);
  });
});
