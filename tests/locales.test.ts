import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json';
import { spoken } from './components/words';

type MessageFile = Record<string, { message: string }>;

const read = (folder: string): MessageFile =>
  JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8'));
const locales = Object.fromEntries(readdirSync('public/_locales').map((folder) => [folder, read(folder)]));
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

const values = (message = '') => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** Counted messages by the part of their keys that all forms share. */
const COUNTED = Object.keys(en).flatMap((key) => (key.endsWith('_one') ? [key.slice(0, -'_one'.length)] : []));

/** Numbers that a reader may meet: pieces, pictures, articles, years. */
const NUMBERS = Array.from({ length: 2000 }, (_, index) => index + 1);

describe.each(Object.entries(locales))('_locales/%s', (folder, messages) => {
  const of = (key: string) => messages[key]?.message ?? '';
  const plural = new Intl.PluralRules(of('language'));
  const forms = new Set(NUMBERS.map((number) => plural.select(number)));

  it('has every message of the others, in each form that its language counts with, and no more', () => {
    const own = COUNTED.flatMap((key) => [...forms].map((form) => `${key}_${form}`));
    expect(new Set(Object.keys(messages))).toEqual(new Set([...Object.keys(en), ...own]));
  });

  it('keeps its keys in alphabetical order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).toSorted());
  });

  it('takes the same values as the others', () => {
    const counted = new Set(COUNTED.flatMap((key) => ['one', 'other'].map((form) => `${key}_${form}`)));
    for (const [key, { message }] of Object.entries(en)) {
      if (!counted.has(key)) expect({ key, values: values(of(key)) }).toEqual({ key, values: values(message) });
    }
  });

  it('names the number in every form that stands for more than one number', () => {
    for (const key of COUNTED) {
      const most = values(locales.en?.[`${key}_other`]?.message);
      for (const form of forms) {
        const several = NUMBERS.filter((number) => plural.select(number) === form).length > 1;
        const taken = values(of(`${key}_${form}`));
        expect({ key, form, taken }).toEqual({
          key,
          form,
          taken: several ? most : taken.filter((value) => most.includes(value)),
        });
      }
    }
  });

  it('has no message that is empty, shouts or explains itself in jargon', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect({ key, message: message.trim() }).toEqual({ key, message });
      expect(message).not.toBe('');
      expect(message).not.toMatch(/!|\bDOM\b|\bpars(e|ing)\b|\bURL\b|\bHTML\b/i);
    }
  });

  it('calls a button by its name where another sentence speaks of it', () => {
    const quoted = /[“„«「]\s*([^“”„«»「」]+?)\s*[”“»」]/.exec(of('options_sites_none'));
    expect(of('library_empty')).toContain(of('saving_button'));
    expect(of('popup_always_clean')).toContain(quoted?.[1]);
    expect(of('extensionName')).toBe('Jernih');
  });

  it('names a language that the browser knows, and writes in its direction', () => {
    expect(Intl.getCanonicalLocales(of('language'))).toEqual([of('language')]);
    expect(folder.replace('_', '-').split('-')[0]).toBe(of('language').split('-')[0]);
    const text = Object.values(messages)
      .map(({ message }) => message)
      .join('');
    expect(of('direction')).toBe(/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text) ? 'rtl' : 'ltr');
  });
});

describe('the messages', () => {
  it('have no key that nothing uses', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are counted in the forms of their language, and in the last one where it has no other', () => {
    const russian = {
      language: { message: 'ru' },
      library_count_few: { message: '$1 статьи' },
      library_count_other: { message: '$1 статей' },
    };
    const { count } = spoken(russian);
    expect([2, 5].map((number) => count('library_count', number))).toEqual(['2 статьи', '5 статей']);
  });
});
