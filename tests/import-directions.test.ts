import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = process.cwd();

const sources = (folder: string): string[] =>
  (existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** What a file imports: the path inside the project, or the package's name. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const names = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|import\.meta\.glob(?:<[^>]*>)?\(\s*)'([^']+)'/g)];
  return names.map(([, name = '']) =>
    name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name,
  );
}

/** Room → what its files may import: packages by name, rooms by path. */
const MAY_IMPORT: Record<string, RegExp> = {
  'lib/article': /^(lib\/article|@mozilla\/readability(?:\/Readability\.js)?$|dompurify$|punycode\/punycode\.es6\.js$)/,
  'lib/citation': /^lib\/(citation|article)/,
  'lib/live': /^lib\/(live|article)/,
  'lib/saved':
    /^(lib\/(saved|article|browser\/(?:article-schema|site)$)|idb$|valibot$|tldts$|turndown$|@zip\.js\/zip\.js\/)/,
  components:
    /^(components|lib\/(article|citation|live|saved)|lib\/browser\/(?:site|interface-text)$|preact|@preact\/signals)/,
  // Any package, and of the project's rooms these alone.
  'lib/browser': /^(?!(?:components|entrypoints|modules|scripts|tests)\/)/,
  modules: /^(?!(?:components|entrypoints|lib|scripts|tests)\/)|^lib\/article\//,
  scripts: /^(?!(?:components|entrypoints|lib|modules|tests)\/)|^tests\/e2e\/harness\//,
};

describe('who may know whom', () => {
  it.each(Object.entries(MAY_IMPORT))('%s', (room, allowed) => {
    const wrong = sources(room).flatMap((file) =>
      imports(file)
        .filter((name) => !allowed.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('only lib/browser and the entrypoints touch the browser', () => {
    const wrong = ['components', 'lib/article', 'lib/citation', 'lib/live', 'lib/saved'].flatMap((room) =>
      sources(room).filter((file) =>
        /\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|permissions|i18n|action|contextMenus)\b/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('only the sanitiser turns text into HTML', () => {
    const wrong = ['components', 'entrypoints', 'lib'].flatMap((room) =>
      sources(room).filter(
        (file) =>
          file !== 'lib/article/sanitize.ts' &&
          /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML\(|document\.write\(|dangerouslySetInnerHTML/.test(
            readFileSync(join(root, file), 'utf8'),
          ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
