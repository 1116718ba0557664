const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/gu;
/** Where those scripts stand among the code units, roughly: told faster than by the names of scripts. */
const MAY_BE = /[\u0590-\u08ff\ud83a\ufb1d-\ufeff]/;
const LETTER = /\p{L}/gu;

/** So much of a text says its direction. */
const SAMPLE = 4_000;

/** The direction most letters of a text run in: pages seldom say it, and often say it wrongly. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE);
  if (!MAY_BE.test(sample)) return 'ltr';
  const opposite = sample.match(RIGHT_TO_LEFT)?.length ?? 0;
  return opposite > 0 && opposite > (sample.match(LETTER)?.length ?? 0) / 2 ? 'rtl' : 'ltr';
}
