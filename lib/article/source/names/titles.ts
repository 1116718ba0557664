import { inEveryLanguage } from '../every-language';

const TITLE = /^([\p{L}\p{M}]{1,6}(?:\.?-[\p{L}\p{M}]{2,5})?)\.\s?(?=\p{L})/u;

/** One that is a part of the name as somebody signs. */
const KEPT = /^(?:Dr|DR|dr)\. ?$/;

/** "Prof. Dr. Nino Berg", "PhDr. Jana Malá", "डॉ. अनिल सेन": a name of two words and more without the academic titles before it. */
export function withoutTitles(name: string): string {
  if (!name.includes('.')) return name;
  let rest = name;
  for (;;) {
    const [said = '', title = ''] = TITLE.exec(rest) ?? [];
    if (!said || !inEveryLanguage('titles').has(title.toLowerCase())) break;
    rest = rest.slice(said.length);
  }
  return /\S\s\S/.test(rest) && !KEPT.test(name.slice(0, name.length - rest.length)) ? rest : name;
}
