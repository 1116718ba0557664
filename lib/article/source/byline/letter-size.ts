import type { Words } from '../words';

/** "AA" is a Turkish agency in Turkish and a button for larger letters elsewhere, and so is "TT" in Swedish. */
export const isLetterSize = (text: string, { files: [language] }: Words): boolean =>
  (text === 'AA' && language !== 'tr') || (text === 'TT' && language !== 'sv');
