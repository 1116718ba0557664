// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { LeanReadability } from '../../lib/article/body/lean-readability';
import { REPLACED, withoutNeverCalled } from '../../modules/in-page/never-called';

const library = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const caller = readFileSync('lib/article/body/lean-readability.ts', 'utf8');
const rest = withoutNeverCalled(library, caller);

/** What is asked of the object and is no value that it holds. */
const called = (code: string) => {
  const held = new Set([...library.matchAll(/\bthis\.(_\w+) =[^=]/g)].map(([, name]) => name));
  const asked = [...code.matchAll(/\b(?:this|self|super)\.(_[a-z]\w+)/g)].map(([, name]) => name);
  return asked.filter((name) => !held.has(name));
};
const defined = (code: string) => [...code.matchAll(/^ {2}(_\w+|parse)\([^)]*\) \{$/gm)].map(([, name]) => name);

describe('what is left of Readability in a page', () => {
  it('has every method that is called and not replaced', () => {
    const there = new Set([...defined(rest), ...REPLACED]);
    expect([...called(rest), ...called(caller)].filter((name) => !there.has(name))).toEqual([]);
  });

  it('lacks what is replaced and what only that called, and is a script still', () => {
    expect(defined(rest)).not.toContain('parse');
    expect(defined(rest)).not.toContain('_getJSONLD');
    expect(defined(rest)).not.toContain('_simplifyNestedElements');
    expect(defined(rest)).toContain('_grabArticle');
    expect(rest.length).toBeLessThan(library.length * 0.85);
    expect(() => new Function('module', rest)).not.toThrow();
  });

  it('lacks what nothing asks for: expressions, lists and options', () => {
    for (const held of [
      'jsonLdArticleTypes',
      'PRESENTATIONAL_ATTRIBUTES',
      '_serializer',
      '_docJSDOMParser',
      'options.',
    ])
      expect([library.includes(held), rest.includes(held)], held).toEqual([true, false]);
  });

  it('holds every value that is asked for', () => {
    const asked = [...rest.matchAll(/this\.(?:REGEXPS\.(\w+)|([A-Z_]{4,}))\b/g)].map(
      ([, one, other]) => one ?? other ?? '',
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((name) => !new RegExp(`^ +${name}:`, 'm').test(rest))).toEqual([]);
    const written = [...library.matchAll(/^ +this\.(_\w+) =[^=]/gm)].map(([, name = '']) => name);
    const isThere = (name: string) => new RegExp(`this\\.${name} =[^=]`).test(rest);
    const isAsked = (name: string) => (rest.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1;
    expect(written.filter((name) => isAsked(name) && !isThere(name))).toEqual([]);
  });

  it('writes nothing down that nobody reads', () => {
    for (const written of [
      '_articleDir',
      '_articleLang',

      '_cleanClasses',
      'Suspicious embed',
      'readability-page',
      'concat.apply',
    ])
      expect([library.includes(written), rest.includes(written)], written).toEqual([true, false]);
  });

  it('is given no options', () => {
    expect(caller).toContain('super(tree);');
  });

  it('tells nothing of its work', () => {
    expect(library).toContain('this.log(');
    expect(rest).not.toMatch(/\.log\(|console\./);
  });

  it('replaces nothing that is not replaced', () => {
    const own = Object.getOwnPropertyNames(LeanReadability.prototype);
    expect(REPLACED.filter((name) => !own.includes(name))).toEqual(['parse']);
    expect(called(caller)).not.toContain('_getJSONLD');
    expect(caller).not.toMatch(/\bparse\(/);
  });

  it('is made of the library that it knows only', () => {
    expect(() => withoutNeverCalled('Readability.prototype = {};', '')).toThrow('Readability has no');
  });
});
