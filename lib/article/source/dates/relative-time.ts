/** What time is counted in. */
const UNITS: readonly Intl.RelativeTimeFormatUnit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];
const SAMPLE_NUMBER = 5;

/** How a language says how long ago something was: around the number, by unit, and what all of them end with. */
interface Ago {
  whole: readonly string[];
  end: string;
}

const known = new Map<string, Ago>();

function agoIn(lang: string): Ago {
  const found = known.get(lang);
  if (found) return found;
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'always' });
  const whole = UNITS.map((unit) => format.format(-SAMPLE_NUMBER, unit).toLowerCase());
  const [first = ''] = whole;
  const at = Array.from({ length: first.length }, (_, index) => index).find(
    (index) => first.charAt(index) === ' ' && whole.every((text) => text.endsWith(first.slice(index))),
  );
  const ago = { whole, end: at === undefined ? '' : first.slice(at) };
  known.set(lang, ago);
  return ago;
}

/**
 * Whether a text ends with how long ago something was, as its language says it: "Published 4 months ago", "2 jam yang lalu", "vor 3 Stunden", "moments ago".
 * It tells that a line is about when the article appeared, and never when.
 * @param lang BCP 47
 */
export function endsLongAgo(text: string, lang: string): boolean {
  if (!lang) return false;
  const { whole, end } = agoIn(lang);
  const said = text.toLowerCase();
  if (end && said.endsWith(end)) return true;
  const count = /(?<!\d)\d{1,2}(?!\d)/.exec(said);
  if (!count) return false;
  const counted = said.slice(0, count.index) + SAMPLE_NUMBER + said.slice(count.index + count[0].length);
  return whole.some((ago) => counted.endsWith(ago));
}
