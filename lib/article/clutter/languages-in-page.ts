import { clutter as en } from '../languages/en';
import { clutter as id } from '../languages/id';
import type { ClutterLanguages } from './languages';

declare global {
  // Of our own world in a page: by the name of their files, the languages that it was given so far.
  var jernihWords: ClutterLanguages | undefined;
}

/**
 * The languages that every script in a page knows. The build puts this in the place of `languages.ts` there, so that scripts are small: the words of other
 * languages are files of their own (`words-file.ts`), which are put into the pages that need them.
 */
const ALWAYS: ClutterLanguages = { en, id };

globalThis.jernihWords = { ...globalThis.jernihWords, ...ALWAYS };

/** @returns another object whenever there are other words */
export const languages = (): ClutterLanguages => globalThis.jernihWords ?? ALWAYS;
