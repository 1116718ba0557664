import { describe, expect, it, vi } from 'vitest';
import { SourceCard } from '../../components/SourceCard';
import { anArticle } from './an-article';
import { seen, show } from './show';
import { indonesian } from './words';

const THEN = Date.parse('2021-06-01T00:00:00Z');

describe('SourceCard', () => {
  it('names publisher, authors, agency, editor, place and date in the zone of the article', () => {
    const { part } = show(<SourceCard article={anArticle()} now={THEN} />);
    expect(seen(part('source'))).toContain('Kabar Timur · Redaksi, Ayu Lestari');
    expect(seen(part('source'))).toContain('from Warta Laut · editor SL · Reykjavik');
    expect(seen(part('source'))).toContain('20 May 2021 09:31 UTC+7');
  });

  it('writes the date as Indonesian does', () => {
    const { part } = show(<SourceCard article={anArticle()} now={THEN} />, indonesian);
    expect(seen(part('source'))).toContain('dari Warta Laut · editor SL · Reykjavik');
    expect(seen(part('source'))).toContain('20 Mei 2021 09.31 UTC+7');
  });

  it('says when it was updated: the time alone on the same day, nothing when it was not', () => {
    const updated = (modified: string) =>
      seen(show(<SourceCard article={anArticle({ source: { modified } })} now={THEN} />).one('.source-lines'));
    expect(updated('2021-05-20T18:02:00+07:00')).toContain('09:31 UTC+7 · updated 18:02');
    expect(updated('2021-05-22T18:02:00+07:00')).toContain('updated 22 May 2021 18:02');
    expect(updated('2021-05-20T09:31:59+07:00')).not.toContain('updated');
    expect(updated('2021-05-20T02:31:07Z')).not.toContain('updated');
    expect(updated('2021-05-20T11:02:00Z')).toContain('09:31 UTC+7 · updated 18:02');
    expect(updated('2021-05-20T02:31:59Z')).not.toContain('updated');
    expect(updated('2021-05-20T18:02:00+08:00')).toContain('updated 20 May 2021 18:02 UTC+8');
    expect(updated('2021-05-20')).not.toContain('updated');
    expect(updated('')).not.toContain('updated');
  });

  it('names the translator, the language of the original and that it was corrected', () => {
    const source = {
      translators: ['Claire Dumont'],
      originalLang: 'fr',
      originalUrl: 'https://pont.example/le-pont',
      corrections: ['Ralat: dermaga itu di selatan.'],
    };
    const { part, one } = show(<SourceCard article={anArticle({ source })} now={THEN} />);
    expect(seen(one('.source-lines'))).toContain('Reykjavik · translated by Claire Dumont · original in French');
    expect(seen(one('.source-lines'))).toContain('UTC+7 · corrected');
    expect(seen(one('[data-field="corrections"]'))).toContain('Ralat: dermaga itu di selatan.');
    expect(one('[data-field="originalUrl"] a').getAttribute('href')).toBe('https://pont.example/le-pont');
    const inIndonesian = show(<SourceCard article={anArticle({ source })} now={THEN} />, indonesian);
    expect(seen(inIndonesian.part('source'))).toContain(
      'Reykjavik · penerjemah Claire Dumont · aslinya dalam bahasa Prancis',
    );
    expect(seen(inIndonesian.part('source'))).toContain('UTC+7 · ada ralat');
    expect(seen(part('source'))).not.toContain('undefined');
  });

  it('never makes a link of an original with an address of another scheme', () => {
    const { all, one } = show(
      <SourceCard article={anArticle({ source: { originalUrl: 'javascript:alert(1)' } })} now={THEN} />,
    );
    expect(seen(one('[data-field="originalUrl"]'))).toContain('javascript:alert(1)');
    expect(all('[data-field="originalUrl"] a')).toHaveLength(0);
  });

  it('leaves out what is not known and falls back to the host', () => {
    const article = anArticle({
      source: { publisher: '', authors: [], agency: '', editor: '', place: '', published: '', evidence: {} },
    });
    const { part, one } = show(<SourceCard article={article} now={THEN} />);
    expect(seen(one('.source-lines'))).toBe('kabartimur.example');
    expect(seen(part('source'))).not.toContain('·');
  });

  it('reads a host in another script, and leaves one that looks like another', () => {
    const shownFor = (url: string) =>
      seen(show(<SourceCard article={anArticle({ url, source: { publisher: '' } })} />).one('.source-who'));
    expect(shownFor('https://www.новости.example/a')).toMatch(/^новости\.example/);
    expect(shownFor('https://сосо.example/a')).toMatch(/^xn--n1aahb\.example/);
  });

  it('leads to the original', () => {
    const { one } = show(<SourceCard article={anArticle()} now={THEN} />);
    expect(one('a').getAttribute('href')).toBe('https://kabartimur.example/ombak');
    expect(seen(one('a'))).toBe('Open the original');
  });

  it('leads to the article where the page calls its front page the original', () => {
    const article = anArticle({ source: { canonicalUrl: 'https://kabartimur.example/' } });
    const { one } = show(<SourceCard article={article} now={THEN} />);
    expect(one('a').getAttribute('href')).toBe(article.url);
  });

  it('leads to the first page of an article that was joined from several', () => {
    const [first, url] = ['https://kabartimur.example/ombak', 'https://kabartimur.example/ombak/2'];
    const article = anArticle({ url, pageAddresses: [first, url], source: { canonicalUrl: '' } });
    const { one } = show(<SourceCard article={article} now={THEN} />);
    expect(one('a').getAttribute('href')).toBe(first);
  });

  it('never lets an address of another scheme become a link', () => {
    const article = anArticle({ url: 'https://kabartimur.example/', source: { canonicalUrl: 'javascript:alert(1)' } });
    const { one } = show(<SourceCard article={article} now={THEN} />);
    expect(one('a').getAttribute('href')).toBe('https://kabartimur.example/');
  });

  it('shows for each field where it comes from, twins once', () => {
    const { one, all } = show(<SourceCard article={anArticle()} now={THEN} />);
    expect(seen(one('[data-field="agency"]'))).toBe('AgencyWarta Lautprinted on the page: Sumber : WL/SL');
    expect(all('[data-field="published"] li')).toHaveLength(2);
    expect(all('[data-field="editor"] li')).toHaveLength(0);
  });

  it('warns about a copy, an old article and another outlet', () => {
    const article = anArticle({ source: { canonicalUrl: 'https://lain.example/asli' } });
    const { part } = show(<SourceCard article={article} now={Date.parse('2024-01-01')} />);
    expect(seen(part('warning-copy'))).toContain('lain.example');
    expect(seen(part('warning-old'))).toContain('more than 2 years ago');
    expect(seen(part('warning-outlet'))).toContain('Kabar Timur carries a report by Warta Laut');
  });

  it('does not warn about a fresh article of its own', () => {
    const { parts } = show(<SourceCard article={anArticle({ source: { agency: '' } })} now={THEN} />);
    for (const kind of ['copy', 'old', 'outlet']) expect(parts(`warning-${kind}`)).toHaveLength(0);
  });

  it('copies a citation in the style that is pressed', async () => {
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { part, press, one } = show(<SourceCard article={anArticle()} now={THEN} />);
    press(part('cite-markdown'));
    await vi.waitFor(() => expect(seen(one('.citations [role=status]'))).toBe('Citation copied: Markdown link'));
    expect(writeText.mock.lastCall?.[0]).toContain('](<https://kabartimur.example/ombak>)');
    press(part('cite-bibtex'));
    await vi.waitFor(() => expect(seen(one('.citations [role=status]'))).toBe('Citation copied: BibTeX'));
    expect(writeText.mock.lastCall?.[0]).toMatch(/^@\w+\{/);
    vi.unstubAllGlobals();
  });

  it('cites a saved article as read on the day when it was saved', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const readAt = Date.parse('2022-03-05T12:00:00Z');
    const { part, press } = show(<SourceCard article={anArticle()} now={Date.parse('2026-01-01')} readAt={readAt} />);
    press(part('cite-bibtex'));
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledWith(expect.stringContaining('urldate = {2022-03-05}')));
    vi.unstubAllGlobals();
  });

  it('says when the browser does not allow copying', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    const { part, press, one } = show(<SourceCard article={anArticle()} now={THEN} />);
    press(part('cite-apa'));
    await vi.waitFor(() => expect(seen(one('.citations [role=status]'))).toBe('The browser did not allow copying.'));
    vi.unstubAllGlobals();
  });

  it('takes a favicon only from a data address', () => {
    const { all, draw } = show(<SourceCard article={anArticle()} favicon="https://x.example/icon.png" now={THEN} />);
    expect(all('img')).toHaveLength(0);
    draw(<SourceCard article={anArticle()} favicon="data:image/png;base64,AAAA" now={THEN} />);
    expect(all('img')).toHaveLength(1);
  });
});
