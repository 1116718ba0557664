import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';

/** A text without what somebody is, behind a name and a comma. */
export function withoutOccupation(text: string, words: Words): string {
  const [first = '', ...rest] = text.split(/,\s+/);
  const at = rest.findIndex((piece) => isOccupation(piece, words));
  return at < 0 ? text : [first, ...rest.slice(0, at)].join(', ');
}

/** Whether a text begins or ends with what somebody is: "Senior Political Correspondent", "dosen Universitas …". */
export function isOccupation(piece: string, words: Words): boolean {
  const lower = lowered(piece);
  return (
    (words.atStart('offices', lower) > 0 || words.atStart('jobs', lower) > 0 || words.atEnd('jobs', lower) > 0) &&
    !isUncased(piece)
  );
}

/** "Guru Besar Hukum", "Pemerintah Kota", "Pilihan Redaksi Minggu Ini": capitals do not make a person of these. */
export function isOffice(value: string, words: Words): boolean {
  const lower = lowered(value);
  if (words.atStart('offices', lower)) return true;
  // "Anna Berg, Redaktion Kiel": behind a name stands whom somebody works for.
  const parts = lower.replace(/,.*$/, '').split(/\s+/);
  return parts.length > 2 && parts.slice(1, -1).some((part) => part.length > 5 && words.has('desks', part));
}
