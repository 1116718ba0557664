import { agencyName, isAgency } from '../credits/agencies';
import { type Credit, emptyCredit } from '../credits/credit';
import { afterWord } from '../lines/after-word';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';

const LONGEST = 110;
const NAME = '([^(),/\\d]{4,48}?)';
const AGENCY = '([^(),/]{2,40})';
/** A city in capitals: "AVANOS", "NEW DELHI". */
const CITY = '(\\p{Lu}{3,20}(?: \\p{Lu}{2,20})?)';
/** The name, perhaps the city, and the agency, in this order. */
const FORMS = [
  // "Jonas Petraitis, BNS", "Anna Berg/TT", "Ayşe Tan - İZMİR / DHA"
  new RegExp(`^${NAME}(?: [–-] ${CITY})?(?:, | ?/ ?)${AGENCY}$`, 'u'),
  // "Elif Tan / AVANOS (AA)", "Elif Tan (AA)"
  new RegExp(`^${NAME}(?: ?[/–-] ?${CITY})? \\(${AGENCY}\\)$`, 'u'),
];
/** "STT–Aino Rantala" */
const AGENCY_FIRST = new RegExp(`^${AGENCY}\\s?[–—/-]\\s?${NAME}$`, 'u');

/**
 * Who signs, and the agency: "Jonas Petraitis, BNS", "Elif Tan / AVANOS (AA)", "STT–Aino Rantala". Without a date beside it that is who took a picture as often.
 * @returns the place in capitals as printed, "" where none is named
 */
export function signedFor(text: string, words: Words): (Credit & { place: string }) | undefined {
  if (text.length > LONGEST || words.atStart('photo', lowered(text)) > 0) return undefined;
  const [, before = '', behind = ''] = AGENCY_FIRST.exec(text) ?? [];
  if (isAgency(before)) return credited(text, { name: behind, agency: before, place: '' }, words);
  // "Inês Carvalhal com Lusa"
  const at = words.within('material', lowered(text));
  const material = at > 0 ? afterWord(text.slice(at), words.atStart('material', lowered(text.slice(at)))) : '';
  if (isAgency(material)) return credited(text, { name: text.slice(0, at).trim(), agency: material, place: '' }, words);
  for (const form of FORMS) {
    const [, name = '', place = '', agency = ''] = form.exec(text) ?? [];
    const found = isAgency(agency) ? credited(text, { name, agency, place }, words) : undefined;
    if (found) return found;
  }
  return undefined;
}

function credited(
  text: string,
  { name, agency, place }: { name: string; agency: string; place: string },
  words: Words,
): (Credit & { place: string }) | undefined {
  const signer = withoutOrigin(name, words);
  const [only, ...others] = namesIn(signer, words);
  return only?.kind === 'person' && !others.length && only.name === signer && /\s/.test(signer)
    ? { ...emptyCredit(text), authors: [signer], agency: agencyName(agency), place }
    : undefined;
}

/** "Z Genewy Agnieszka Podlewska", "Aus Genf Anna Berg": a name without where its bearer reports from. */
function withoutOrigin(name: string, words: Words): string {
  const from = words.atStart('from', lowered(name));
  return from ? name.slice(from).replace(/^ \p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)? (?=\p{Lu}\S+ \p{Lu})/u, '') : name;
}
