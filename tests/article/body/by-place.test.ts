import { describe, expect, it } from 'vitest';
import { isProse, numberBlocks } from '../../../lib/article/body/blocks';
import { chooseByPlace } from '../../../lib/article/body/by-place';
import { paragraphs, REPORT } from './pages';

const LEAD = 'Nelayan kecil tidak lagi membayar untuk bersandar di dermaga yang baru itu.';
const TITLE = 'Pelabuhan Baru Dibuka di Pantai Utara';
const HEADLINE = `<h1>${TITLE}</h1>`;
const LINK = '<p><a href="/aturan/">Aturan sandar kapal kecil</a></p>';
const LINK_TEXT = 'Aturan sandar kapal kecil';

/** The texts that are article by their place, and those that are judged with their box. What stands in `.isi` is the flow, `.sekitar` is around it, `[lost]` is what Readability passed over. */
function placed(
  html: string,
  { descriptions = [], home }: { descriptions?: readonly string[]; home?: string } = {},
): { chosen: string[]; open: string[] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = numberBlocks(body);
  const numbers = [...blocks.keys()];
  const isFlow = (number: number): boolean => blocks[number]?.element.closest('.isi') != null;
  const kept = new Set(numbers.filter((number) => !blocks[number]?.element.closest('[lost]')));
  const prose = numbers.filter((number) => {
    const block = blocks[number];
    return isFlow(number) && kept.has(number) && block !== undefined && isProse(block);
  });
  const { chosen, open } = chooseByPlace({
    blocks,
    kept,
    places: {
      isFlow,
      isAround: (number) => blocks[number]?.element.parentElement?.className === 'sekitar',
      overruled: false,
    },
    range: { first: prose[0] ?? 0, last: prose.at(-1) ?? 0, home: home ? body.querySelector(home) : null },
    headline: blocks.findIndex(({ element }) => element.localName === 'h1'),
    title: TITLE,
    descriptions,
    standfirst: new Set(),
  });
  return {
    chosen: [...chosen].map((number) => blocks[number]?.text ?? ''),
    open: open.map(({ block }) => block.text),
  };
}

const flow = (...parts: string[]): string => `<div class="isi">${parts.join('')}</div>`;
const around = (...parts: string[]): string => `<div class="sekitar">${parts.join('')}</div>`;

describe('what Readability passed over', () => {
  it('is taken among the paragraphs, not behind the last', () => {
    const html = flow(paragraphs(REPORT.slice(0, 3)), `<p lost>${LEAD}</p>`, paragraphs(REPORT.slice(3)));
    expect(placed(html).chosen).toEqual([...REPORT.slice(0, 3), LEAD, ...REPORT.slice(3)]);
    expect(placed(flow(paragraphs(), `<p lost>${LEAD}</p>`)).chosen).toEqual(REPORT);
  });
});

describe('a line that is one link', () => {
  const within = (html: string): string[] => placed(flow(paragraphs(), html, paragraphs())).chosen;

  it('is taken where a line of the article leads to it', () => {
    expect(within(`<p>Kementerian menulis:</p>${LINK}`)).toContain(LINK_TEXT);
    expect(within(LINK)).not.toContain(LINK_TEXT);
  });

  it('is not where what leads to it is none', () => {
    const html = `${flow(paragraphs())}<div><p>Baca juga:</p></div>${flow(LINK, paragraphs())}`;
    expect(placed(html).chosen).not.toContain(LINK_TEXT);
  });
});

describe('a sentence in an element around the paragraphs', () => {
  it.each([
    ['is taken between headline and text', HEADLINE + around(`<p>${LEAD}</p>`, flow(paragraphs())), true],
    ['is not above the headline', around(`<p>${LEAD}</p>`) + HEADLINE + flow(paragraphs()), false],
    ['is not where there is no headline', around(`<p>${LEAD}</p>`, flow(paragraphs())), false],
    ['is not in a box of its own', `${HEADLINE}<div><p>${LEAD}</p></div>${flow(paragraphs())}`, false],
  ])('%s', (_, html, expected) => {
    expect(placed(html).chosen.includes(LEAD)).toBe(expected);
  });
});

describe('what the page describes itself by', () => {
  const above = (name: string): string => `${HEADLINE}<div><p ${name}>${LEAD}</p></div>${flow(paragraphs())}`;

  it('is taken above the text where Readability passed over it', () => {
    expect(placed(above('lost'), { descriptions: [LEAD] }).chosen).toEqual([LEAD, ...REPORT]);
  });

  it('is judged with its box where Readability kept it, or where it is none', () => {
    expect(placed(above(''), { descriptions: [LEAD] }).open).toContain(LEAD);
    expect(placed(above('lost')).open).toContain(LEAD);
  });
});

it('leaves what stands below the article that holds the text', () => {
  const html = `<article class="ini">${flow(paragraphs(), '<p>Demikian.</p>')}</article><article><p>${LEAD}</p></article>`;
  expect(placed(html).open).toContain(LEAD);
  expect(placed(html, { home: '.ini' })).toEqual({ chosen: [...REPORT, 'Demikian.'], open: [] });
});

it('takes what leads to the article from above what holds its text', () => {
  const html = `${HEADLINE}${around(`<p>${LEAD}</p>`)}<article class="ini">${flow(paragraphs())}</article>`;
  expect(placed(html, { home: '.ini' }).chosen).toEqual([LEAD, ...REPORT]);
});
