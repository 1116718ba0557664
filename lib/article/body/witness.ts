import { linesOfRecipe } from './recipe';
import { fold } from './text';

/** What the page says of its article in structured data and meta elements: witnesses to compare with, never the article itself. */
export interface Witness {
  /** JSON-LD `articleBody` as written, with line breaks and perhaps markup; "" when there is none. */
  body: string;
  headlines: string[];
  descriptions: string[];
  siteNames: string[];
  /** Names of authors. */
  authors: string[];
  /** Whether the page says anything about itself as the systems of newsrooms and blogs do: Open Graph, structured data. */
  describesItself: boolean;
  /** `og:image`. */
  picture: string;
  /** JSON-LD `isAccessibleForFree`; undefined when the page does not say. */
  isFree: boolean | undefined;
  /** JSON-LD `wordCount`; 0 when the page does not say. */
  wordCount: number;
  /** Ingredients and steps of JSON-LD `Recipe`. */
  recipe: string[];
}

/** A longer script is not read: JSON-LD of news pages has 1 to 60 kB, with the text of the article in it. */
const LONGEST_SCRIPT = 1_000_000;
const MOST_NODES = 5_000;
/** "child-seat-test-2031": the last part of an address instead of a headline. */
const SLUG = /^[\da-z]+(?:-[\da-z]+){2,}$/;

/** Reads the page's structured data and meta elements. Changes nothing; broken data is no data. */
export function readWitness(page: Document): Witness {
  const witness: Witness = {
    body: '',
    headlines: [],
    descriptions: [],
    siteNames: [],
    authors: [],
    describesItself: page.querySelector(SELF_DESCRIPTION) !== null,
    picture: '',
    isFree: undefined,
    wordCount: 0,
    recipe: [],
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length < LONGEST_SCRIPT) readStructured(parse(source), witness);
  }
  const contents = metaContents(page);
  const meta = (...keys: string[]): string[] =>
    keys.flatMap((key) => {
      const content = contents.get(key);
      return content ? [fold(content)] : [];
    });
  witness.headlines.push(...meta('og:title', 'twitter:title').filter((title) => !SLUG.test(title)));
  witness.descriptions.push(...meta('og:description', 'description', 'twitter:description'));
  witness.siteNames.push(...meta('og:site_name', 'application-name'));
  witness.authors.push(...meta('author'));
  witness.picture = meta('og:image', 'twitter:image')[0] ?? '';
  return witness;
}

const SELF_DESCRIPTION =
  'meta[property^="og:"], meta[name^="og:"], meta[property^="article:"], meta[name^="twitter:"], [itemprop="articleBody"], [itemtype$="Article"], time[datetime], a[href*="facebook.com/share"], a[href*="twitter.com/intent"], a[href*="twitter.com/share"], a[href*="x.com/intent"], a[href*="wa.me/"], a[href*="whatsapp.com/send"], a[href*="t.me/share"], a[href*="vk.com/share"], meta[name$="publishdate" i]';

/** What the first meta element of each name holds. */
function metaContents(page: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of page.getElementsByTagName('meta'))
    for (const attribute of ['property', 'name']) {
      const key = meta.getAttribute(attribute);
      if (key && !contents.has(key)) contents.set(key, meta.getAttribute('content') ?? '');
    }
  return contents;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

const RECIPE_LINES = ['recipeIngredient', 'ingredients', 'recipeInstructions'];

const ARTICLE_TYPE = /Article|BlogPosting|Report$|LiveBlog|Recipe|Review$/;

function readStructured(data: unknown, witness: Witness): void {
  const queue: unknown[] = [data];
  for (let count = 0; queue.length && count < MOST_NODES; count++) {
    const item = queue.shift();
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_NODES));
    if (typeof item !== 'object' || item === null || Array.isArray(item)) continue;
    const record = new Map<string, unknown>(Object.entries(item));
    queue.push(record.get('@graph'), record.get('mainEntity'), record.get('mainEntityOfPage'));
    const types = [record.get('@type')].flat().filter((type) => typeof type === 'string');
    const publisher = record.get('publisher');
    if (types.some((type) => ARTICLE_TYPE.test(type))) {
      witness.describesItself = true;
      const said = record.get('articleBody');
      const body = typeof said === 'string' ? said : '';
      if (body.length > witness.body.length) witness.body = body;
      const free = String(record.get('isAccessibleForFree') ?? '').toLowerCase();
      if (free === 'true' || free === 'false') witness.isFree = free === 'true';
      const words = Number(record.get('wordCount'));
      if (words > witness.wordCount) witness.wordCount = words;
      // Data may name the same recipe many times over.
      if (!witness.recipe.length) witness.recipe = RECIPE_LINES.flatMap((key) => linesOfRecipe(record.get(key)));
      witness.headlines.push(...[text(record.get('headline'))].filter(Boolean));
      witness.descriptions.push(
        ...[text(record.get('description')), text(record.get('claimReviewed'))].filter(Boolean),
      );
      witness.siteNames.push(...namesIn(publisher));
      witness.authors.push(...[record.get('author')].flat().flatMap(namesIn));
    }
    if (types.some((type) => /^(?:WebSite|Organization|NewsMediaOrganization)$/.test(type)))
      witness.siteNames.push(...[text(record.get('name'))].filter(Boolean));
  }
}

const namesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && 'name' in value ? [text(value.name)].filter(Boolean) : [];

const text = (value: unknown): string => (typeof value === 'string' ? fold(value) : '');
