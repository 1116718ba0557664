// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { americas } from './newsrooms/americas';
import { asia } from './newsrooms/asia';
import { asianBylines } from './newsrooms/asian-bylines';
import { asianHeads } from './newsrooms/asian-heads';
import { bylineNegatives } from './newsrooms/byline-negatives';
import { easternEurope } from './newsrooms/eastern-europe';
import { english } from './newsrooms/english';
import { englishBylines } from './newsrooms/english-bylines';
import { europeanBylines } from './newsrooms/european-bylines';
import { indonesian } from './newsrooms/indonesian';
import { labelsAndClosings } from './newsrooms/labels-and-closings';
import { middleEast } from './newsrooms/middle-east';
import { negatives } from './newsrooms/negatives';
import { markupOf, type Newsroom, type Sayings } from './newsrooms/newsroom';
import { northernEurope } from './newsrooms/northern-europe';
import { southeastAsia } from './newsrooms/southeast-asia';
import { strangers } from './newsrooms/strangers';
import { systems } from './newsrooms/systems';
import { westernEurope } from './newsrooms/western-europe';
import { westernHeads } from './newsrooms/western-heads';
import { pageOf } from './page';

/** What the engine says of the page, without the fields it says nothing about. */
function sayingsOf(newsroom: Newsroom): Partial<Sayings> {
  const article = extract(pageOf(markupOf(newsroom)), { url: newsroom.url });
  if (!article) return {};
  const { authors, published, modified, publisher, agency, editor, place } = article.source;
  const told = {
    title: article.title,
    authors: authors.join(' & '),
    published,
    modified,
    publisher,
    agency,
    editor,
    place,
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value));
}

describe.each([
  ['western Europe', westernEurope],
  ['northern Europe', northernEurope],
  ['eastern Europe', easternEurope],
  ['the Middle East', middleEast],
  ['south-east Asia', southeastAsia],
  ['east and south Asia', asia],
  ['the Americas', americas],
  ['newsrooms that write in English', english],
  ['themes and publishing systems', systems],
  ['what is no credit', negatives],
  ['Indonesian shapes', indonesian],
  ['Asian shapes', asianBylines],
  ['European shapes', europeanBylines],
  ['English shapes', englishBylines],
  ['what looks like a shape of theirs', bylineNegatives],
  ['labels and closings', labelsAndClosings],
  ['Asian heads', asianHeads],
  ['western heads', westernHeads],
  ['what is somebody else’s', strangers],
])('articles of %s', (_, newsrooms) => {
  it.each(newsrooms.map((newsroom) => [newsroom.name, newsroom] as const))('%s', (_name, newsroom) => {
    expect(sayingsOf(newsroom)).toEqual(newsroom.says);
  });
});
