import { describe, expect, it } from 'vitest';
import { findSource } from '../../../lib/article/source';
import { outletBehindName } from '../../../lib/article/source/byline/outlet-behind-name';
import { bodyOf, pageOf } from './page';

const TEXT = '<p>The ferry sank on Monday off the island, and nobody was hurt, the harbour master said on Tuesday.</p>';
const sourceOf = (byline: string) => {
  const document =
    pageOf(`<html lang="en"><head><title>The ferry sank | Bay News</title><meta property="og:site_name" content="Bay News"></head>
<body><main><h1>The ferry sank</h1><div class="byline">${byline}</div>${TEXT}</main></body></html>`);
  const url = 'https://baynews.example/the-ferry-sank';
  return findSource({ document, url, body: bodyOf(TEXT), title: 'The ferry sank', lang: 'en' }).source;
};

describe('outletBehindName', () => {
  it.each([
    ['By Anna Berg, CNN', 'CNN'],
    ['By Anna Berg, BBC News', 'BBC News'],
    ['Anna Berg | Harbour Gazette', 'Harbour Gazette'],
    ['By Tom Lake and Anna Berg, The Harbour Tribune', 'The Harbour Tribune'],
    ['Von Anna Berg, Hafener Zeitung', 'Hafener Zeitung'],
    ['Por Anna Berg, Diario del Puerto', 'Diario del Puerto'],
  ])('%s', (byline, outlet) => {
    const found = outletBehindName(byline);
    expect(found.outlet).toBe(outlet);
    expect(found.names).toBe(byline.slice(0, byline.indexOf('Berg') + 'Berg'.length));
  });

  it.each([
    'By Anna Berg, MBA',
    'By Anna Berg, RN',
    'By Anna Berg, Chief Reporter',
    'By Anna Berg, Local News',
    'By Anna Berg, Harbour',
    'By Anna Berg, Tom Lake',
    'By Anna Berg',
    'By Anna Berg, Gazette',
    'Por Anna Berg, TV Serrana',
    'Anna Berg, who wrote for the Harbour Gazette, died',
    'CNN | By Anna Berg',
  ])('has none in %s', (byline) => {
    expect(outletBehindName(byline)).toEqual({ names: byline, outlet: '' });
  });

  it('is whose report a page prints, but for the house itself', () => {
    for (const outlet of ['CNN', 'Harbour Gazette', 'Reuters'])
      expect(sourceOf(`By Anna Berg, ${outlet}`)).toMatchObject({ authors: ['Anna Berg'], agency: outlet });
    for (const other of ['Bay News', 'Nurse'])
      expect(sourceOf(`By Anna Berg, ${other}`)).toMatchObject({ authors: ['Anna Berg'], agency: '' });
  });
});
