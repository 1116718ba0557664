import { saidName } from './author-name';
import { type Citation, isoDate } from './citation';

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/** A Markdown link with who, where and when after it: "[Title](address) — Author, House, 2021-05-20". */
export function markdown({ authors, title, publisher, published, url }: Citation): string {
  const names = authors.map(saidName).filter((name) => name !== publisher);
  const details = [...names, publisher, published && isoDate(published)].filter(
    (part) => part !== '' && part !== undefined,
  );
  const link = `[${escaped(title)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`;
  return details.length ? `${link} — ${escaped(details.join(', '))}` : link;
}
