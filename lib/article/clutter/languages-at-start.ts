import { clutter as en } from '../languages/en';
import { clutter as id } from '../languages/id';
import { clutter as jv } from '../languages/jv';
import { clutter as ms } from '../languages/ms';
import { clutter as su } from '../languages/su';
import type { ClutterVocabulary } from './vocabulary';

/**
 * The languages of the script that cleans a page while it is being loaded: it must be small. The build puts this in the place of `languages.ts` there; on a
 * page in another language the finder with every language follows.
 */
export const languages: Record<string, ClutterVocabulary> = { en, id, jv, ms, su };
