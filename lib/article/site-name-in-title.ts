import { bare } from './body/likeness';
import { fold } from './body/text';

/** "homify", "homify.de": what a site is called by the address of a page. */
export function namesOfHost(url: string): string[] {
  const host = /^https?:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const [label = '', ...rest] = host.split('.');
  return rest.length > 0 && label.length > 3 ? [label, host] : [];
}

const SEPARATOR = /:\s+|\s+[|\-–—·•«»›:/\\>~]+\s+|\s*[|｜]\s*|\s*_\s*(?=[^_]{1,30}$)/gu;

/** Takes the site's name off either end, only where it is the site's name. */
export function stripSiteName(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(bare).filter(Boolean);
  let rest = fold(title);
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    // "Headline - House - Section"
    const inside = cuts.findIndex(
      (cut, k) => cuts[k + 1] && names.includes(bare(rest.slice(cut.index + cut[0].length, cuts[k + 1]?.index))),
    );
    if (inside >= 0) {
      rest = rest.slice(0, cuts[inside]?.index).trim();
      continue;
    }
    const last = cuts.at(-1);
    const first = cuts[0];
    const suffix = last ? rest.slice(last.index + last[0].length) : '';
    const isStroke = last !== undefined && !/[:_/\\]/.test(last[0]);
    if (last && (names.includes(bare(suffix)) || (isStroke && isNameAndMore(suffix, names, last[0]))))
      rest = rest.slice(0, last.index).trim();
    else if (first && names.includes(bare(rest.slice(0, first.index))))
      rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return rest;
}

const MOST_OF_NAME = 4;

/** A shorter name of a site may be a word of any headline. */
const LEAST_OF_NAME = 8;

/** "| sheego ♥ Magazin", "– Laut Dermaga Kita" on lautdermaga.example: a few words that begin with the site's name, a longer one also behind another stroke. */
const isNameAndMore = (text: string, names: readonly string[], stroke: string): boolean => {
  const parts = text.split(/\s+/);
  if (parts.length > MOST_OF_NAME) return false;
  if (stroke.includes('|') && names.includes(bare(parts[0] ?? ''))) return true;
  // A name has capitals, also in a headline's last clause.
  if (parts.some((part) => /^\p{Ll}/u.test(part))) return false;
  const whole = bare(text);
  return names.some((name) => name.length >= LEAST_OF_NAME && whole.startsWith(name));
};
