import { lowered, type Words } from '../words';

/** Units and abbreviations that any language writes in two or three small letters. */
const ABBREVIATION = /^(?:sic|etc|aka|pdf|mp|cm|km|kg|ha|hd|pm|am|tv|ok)$/;
const LISTS = ['desks', 'editor', 'unnamed', 'photo', 'and', 'within', 'from', 'material', 'notInitials'] as const;

/** Whether a few letters where somebody signs with initials are those of nobody: "red", "foto", "km". Whether an agency is called so is asked elsewhere. */
export const areNobodys = (letters: string, words: Words): boolean =>
  ABBREVIATION.test(letters) || LISTS.some((list) => words.has(list, lowered(letters)));
