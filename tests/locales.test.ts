import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json';
import id from '../public/_locales/id/messages.json';

const locales: Record<string, Record<string, { message: string }>> = { en, id };
const ROOMS = ['components', 'entrypoints', 'lib', 'wxt.config.ts'];
const SOURCE = /\.(tsx?|html)$/;

const files = (path: string): string[] =>
  SOURCE.test(path) ? [path] : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file));

const code = ROOMS.flatMap(files)
  .filter((file) => SOURCE.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** `t('key')` and the like; `` t(`kind_${kind}`) `` uses every key that begins so; `count('key')` uses its two forms. */
function isUsed(key: string): boolean {
  const counted = key.replace(/_(one|other)$/, '');
  if ([key, counted].some((name) => code.includes(`'${name}'`) || code.includes(`__MSG_${name}__`))) return true;
  return [...key.matchAll(/_/g)].some(({ index }) => code.includes(`\`${key.slice(0, index + 1)}\${`));
}

const values = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe('_locales', () => {
  it('has the same keys in every language', () => {
    expect(Object.keys(id)).toEqual(Object.keys(en));
  });

  it('keeps the keys in alphabetical order', () => {
    for (const messages of Object.values(locales)) {
      expect(Object.keys(messages)).toEqual(Object.keys(messages).toSorted());
    }
  });

  it('takes the same values in every language', () => {
    for (const [key, { message }] of Object.entries(en)) {
      const others = Object.values(locales).map((messages) => values(messages[key]?.message ?? ''));
      for (const other of others) expect({ key, values: other }).toEqual({ key, values: values(message) });
    }
  });

  it('has no message that is empty, shouts or explains itself in jargon', () => {
    for (const messages of Object.values(locales)) {
      for (const [key, { message }] of Object.entries(messages)) {
        expect({ key, message: message.trim() }).toEqual({ key, message });
        expect(message).not.toBe('');
        expect(message).not.toMatch(/!|\bDOM\b|\bpars(e|ing)\b|\bURL\b|\bHTML\b/i);
      }
    }
  });

  it('has no key that nothing uses', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });
});
