// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { linesOfRecipe } from '../../../lib/article/body/recipe';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, read, url } from './pages';

const INGREDIENTS = ['250 gram tepung beras', '2 butir kelapa muda', '1 sendok teh garam', 'gula aren secukupnya'];
const STEPS = ['Kukus tepung bersama kelapa.', 'Masak gula sampai kental, lalu dinginkan.', 'Sajikan hangat.'];
const item = (text: string): string => `<li>${text}</li>`;
const card = `<section class="kartu"><header><h2>Kue Pelabuhan</h2><form action="/cetak"><button>Cetak</button></form></header>
<div class="bahan"><h3>Bahan</h3><ul>${INGREDIENTS.map(item).join('')}</ul></div>
<div class="cara"><h3>Cara membuat</h3><ol>${STEPS.map(item).join('')}</ol></div></section>`;
const topics = `<div class="topik"><ul>${['Gula', 'Kelapa', 'Garam', 'Kue basah'].map((word) => item(`<a href="/topik/${word}">${word}</a>`)).join('')}</ul></div>`;
const told = {
  recipeIngredient: INGREDIENTS,
  recipeInstructions: STEPS.map((text) => ({ '@type': 'HowToStep', text })),
};
const head = (data: object): string =>
  `<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify({ '@type': 'Recipe', ...data })}</script>`;
const body = (more: string): string => `<div class="isi">${paragraphs()}</div>${more}`;
const WHOLE = [...INGREDIENTS, ...STEPS];

describe('a recipe in a box below the text', () => {
  it('is the article’s where the page gives it in its data', () => {
    expect(read(page(body(card), { head: head(told) }))).toEqual([...REPORT, ...WHOLE]);
  });

  it('keeps the headings above its lists', () => {
    const { html } = extract(page(body(card), { head: head(told) }), { url }) ?? {};
    expect(html).toMatch(/Bahan<\/h\d>\s*<ul>[\s\S]*Cara membuat<\/h\d>\s*<ol>/);
  });

  it('is known by microdata too', () => {
    const marked = card.replaceAll('<li>', '<li itemprop="recipeIngredient">');
    expect(read(page(body(marked)))).toEqual([...REPORT, ...WHOLE]);
  });

  it('is known where what is measured stands in a cell of its own', () => {
    const rows = INGREDIENTS.map((text) => {
      const [amount, ...words] = text.split(' ');
      return `<tr><td>${amount}</td><td>${words.join(' ')}</td></tr>`;
    });
    const table = `<section class="kartu"><h3>Bahan</h3><table>${rows.join('')}</table><form><button>Cetak</button></form></section>`;
    expect(read(page(body(table), { head: head(told) })).join(' ')).toContain('tepung beras');
  });

  it('is taken once where it is printed twice', () => {
    const again = `<div class="cetak"><ul>${INGREDIENTS.map(item).join('')}</ul></div>`;
    expect(read(page(body(card + again), { head: head(told) }))).toEqual([...REPORT, ...WHOLE]);
  });

  it('brings no topics with it that are called as what is in it', () => {
    expect(read(page(body(topics + card), { head: head(told) }))).toEqual([...REPORT, ...WHOLE]);
  });

  it('is no recipe where the page has a line or two of it only', () => {
    const two = `<section class="kartu"><h3>Bahan</h3><ul>${INGREDIENTS.slice(0, 2).map(item).join('')}</ul><form><button>Cetak</button></form></section>`;
    expect(read(page(body(two), { head: head(told) }))).toEqual(REPORT);
  });
});

describe('the lines of a recipe’s data', () => {
  it('come from texts, steps and sections of steps', () => {
    const sections = [{ '@type': 'HowToSection', itemListElement: [{ text: 'Kukus.' }, 'Dinginkan.'] }];
    expect(linesOfRecipe(['2 butir telur', sections])).toEqual(['2 butir telur', 'Kukus.', 'Dinginkan.']);
    expect(linesOfRecipe('<p>Kukus.</p><p>Sajikan\nhangat.</p>')).toEqual(['Kukus.', 'Sajikan', 'hangat.']);
  });

  it('are one where no mark is closed', () => {
    const open = '<'.repeat(200_000);
    expect(linesOfRecipe(open)).toEqual([open]);
  });

  it.each([null, 7, {}, { text: null }, { itemListElement: 3 }])('are none in %j', (data) => {
    expect(linesOfRecipe(data)).toEqual([]);
  });

  it('are few, however deep and wide a page nests them', () => {
    let deep: unknown = 'Kukus.';
    for (let depth = 0; depth < 20_000; depth++) deep = [deep];
    expect(linesOfRecipe(deep)).toEqual([]);
    expect(linesOfRecipe(Array.from({ length: 3_000 }, () => 'Kukus.\nDinginkan.'))).toHaveLength(500);
  });
});
