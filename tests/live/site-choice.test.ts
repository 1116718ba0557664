import { describe, expect, it } from 'vitest';
import type { ClutterMatch } from '../../lib/article/clutter';
import { refine } from '../../lib/live/refine';
import { hidingChoice, isSiteChoice, keepingChoice, type NewChoice, type SiteChoice } from '../../lib/live/site-choice';
import { aPage, paragraphs } from './page';

const known = (choice: NewChoice | null): SiteChoice[] => (choice ? [{ id: 'x', ...choice }] : []);

const element = (page: Document, selector: string): Element => {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const match = (page: Document, selector: string, kind: ClutterMatch['kind'] = 'related'): ClutterMatch => ({
  element: element(page, selector),
  kind,
  reason: 'test',
});

const page = (extra: string): Document => aPage(`<main><h1>Judul</h1>${paragraphs(4)}${extra}</main>`);

const names = (matches: readonly ClutterMatch[]): string[] =>
  matches.map(({ element }) => element.className || element.id);

describe('keep this', () => {
  it('is known by lasting names on another page', () => {
    const choice = keepingChoice(
      match(page('<div class="irp-a1b2c3d4e5 IRPP_ruby">Baca juga: Satu</div>'), '.IRPP_ruby'),
    );
    expect(choice).toMatchObject({ action: 'keep', selector: 'div.IRPP_ruby' });
    const other = page('<div class="irp-0099ffee11 IRPP_ruby">Baca juga: Dua</div><div class="share">Bagikan</div>');
    const found = [match(other, '.IRPP_ruby'), match(other, '.share', 'share')];
    expect(names(refine(found, other, known(choice)))).toEqual(['share']);
  });

  it('is known by its label where it has no such names', () => {
    const choice = keepingChoice(match(page('<p id="p1029"><strong>Baca Juga:</strong> Satu</p>'), '#p1029'));
    expect(choice).toMatchObject({ selector: '', words: 'baca juga' });
    const other = page('<p id="p77001"><strong>Baca juga :</strong> Dua</p><p id="p77002">Lihat juga: Tiga</p>');
    const found = [match(other, '#p77001'), match(other, '#p77002')];
    expect(names(refine(found, other, known(choice)))).toEqual(['p77002']);
  });

  it('is known by its label once the site has other names for it, and by its names alone before', () => {
    const choice = known(keepingChoice(match(page('<div class="terkait">Baca juga: Satu</div>'), '.terkait')));
    const changed = page('<div class="kotak_x9f">BACA JUGA : Dua</div><div class="lain">Lihat juga: Tiga</div>');
    const found = [match(changed, '.kotak_x9f'), match(changed, '.lain')];
    expect(names(refine(found, changed, choice))).toEqual(['lain']);
    const both = page('<div class="terkait">Baca juga: Satu</div><div class="kotak_x9f">Baca juga: Dua</div>');
    const two = [match(both, '.terkait'), match(both, '.kotak_x9f')];
    expect(names(refine(two, both, choice))).toEqual(['kotak_x9f']);
  });

  it('keeps nothing without words but by its names', () => {
    const choice = known(keepingChoice(match(page('<div class="bingkai"></div>'), '.bingkai')));
    const changed = page('<div class="slot"></div>');
    expect(refine([match(changed, '.slot')], changed, choice)).toHaveLength(1);
  });

  it('keeps nothing of another kind', () => {
    const one = page('<div class="box">Baca juga: Satu</div>');
    const choice = known(keepingChoice(match(one, '.box')));
    expect(refine([match(one, '.box', 'ad')], one, choice)).toHaveLength(1);
  });
});

describe('hide this too', () => {
  it('is known by names that fit it alone', () => {
    const one = page('<div class="promo"><p>Unduh aplikasi</p></div>');
    const choice = known(hidingChoice(element(one, '.promo')));
    expect(choice[0]?.selector).toBe('div.promo');
    const other = page('<div class="promo"><p>Aplikasi baru</p></div>');
    expect(names(refine([], other, choice))).toEqual(['promo']);
  });

  it('is known by its place in a named box where it has no name', () => {
    const one = page('<aside class="kiri"><div>Satu</div></aside><aside class="kanan"><div>Dua</div></aside>');
    expect(hidingChoice(element(one, '.kanan div'))?.selector).toBe('aside.kanan > div');
  });

  it('is known by its words where nothing names it', () => {
    const one = page('<p>Ikuti kanal kami setiap hari.</p>');
    const choice = known(hidingChoice(element(one, 'p:last-of-type')));
    expect(choice[0]).toMatchObject({ selector: '', words: 'Ikuti kanal kami setiap hari.' });
    const other = page('<p>Paragraf lain.</p><p>Ikuti kanal kami  setiap hari.</p>');
    const found = refine([], other, choice);
    expect(found.map((each) => each.element.textContent)).toEqual(['Ikuti kanal kami  setiap hari.']);
  });

  it('is known so whatever element it is', () => {
    const choice = known(hidingChoice(element(page('<x-kotak>Ikuti kami.</x-kotak>'), 'x-kotak')));
    const other = page('<p>Paragraf lain.</p><x-kotak>Ikuti kami.</x-kotak>');
    expect(
      refine(
        [],
        other,
        choice.map((each) => ({ ...each, selector: '' })),
      ),
    ).toHaveLength(1);
  });

  it('never takes the headline, the article or the page along', () => {
    const one = page('<div class="promo">x</div>');
    for (const selector of ['h1', 'main', 'body']) expect(hidingChoice(element(one, selector))).toBeNull();
    const wide = aPage(`<div class="semua">${paragraphs(6)}</div><p>Sedikit.</p>`);
    expect(hidingChoice(element(wide, '.semua'))).toBeNull();
    const choice: SiteChoice = { id: 'x', action: 'hide', kind: 'other', selector: 'div.semua', words: '' };
    expect(refine([], wide, [choice])).toEqual([]);
  });

  it('has no long paragraph known by its words alone', () => {
    const long = 'Ikuti kanal kami setiap hari. '.repeat(7);
    const pageOf = (text: string): Document => page(`<p>Kabar.</p><p>${text}</p>`);
    expect(hidingChoice(element(pageOf(long), 'p:last-of-type'))).toBeNull();
    expect(hidingChoice(element(pageOf(long.slice(0, 89)), 'p:last-of-type'))).toMatchObject({ selector: '' });
  });

  it('gives the outermost matches only', () => {
    const one = page('<div class="promo"><div class="share">Bagikan</div></div>');
    const choice = known(hidingChoice(element(one, '.promo')));
    expect(names(refine([match(one, '.share', 'share')], one, choice))).toEqual(['promo']);
    expect(names(refine([match(one, '.promo', 'ad')], one, choice))).toEqual(['promo']);
  });
});

describe('a choice from storage', () => {
  const good: SiteChoice = { id: 'x', action: 'hide', kind: 'other', selector: 'div.a', words: 'a' };

  it('has its shape checked', () => {
    expect(isSiteChoice(good)).toBe(true);
    for (const wrong of [
      null,
      'x',
      { ...good, action: 'show' },
      { ...good, kind: 'x' },
      { ...good, selector: 7 },
      { ...good, words: 'x'.repeat(1_000) },
      { ...good, selector: '', words: '' },
    ])
      expect(isSiteChoice(wrong)).toBe(false);
  });

  it('does no harm with a selector that is none', () => {
    const one = page('<div class="a">x</div>');
    expect(refine([match(one, '.a')], one, [{ ...good, selector: '>>>' }])).toHaveLength(1);
    expect(
      refine([match(one, '.a')], one, [{ ...good, action: 'keep', kind: 'related', selector: '>>>' }]),
    ).toHaveLength(1);
  });
});
