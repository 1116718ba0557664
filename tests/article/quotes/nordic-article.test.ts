import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, text: string) => said(lang, text).at(-1);

describe('a Nordic article before an adjective', () => {
  it.each([
    ['da', '»Det er svært,« siger den danske minister Peter Lund.'],
    ['da', '»Det er svært,« siger den tidligere minister Peter Lund.'],
    ['da', '»Det er svært,« siger den 43-årige Peter Lund.'],
    ['no', '«Det er vanskelig», sier den erfarne treneren Peter Lund.'],
    ['no', '«Det er vanskelig», sier den 43 år gamle læreren Peter Lund.'],
    ['sv', '”Det är svårt”, säger den kände advokaten Peter Lund.'],
    ['sv', '”Det är svårt”, säger den 43-årige läraren Peter Lund.'],
  ])('leads to who speaks: %s %s', (lang, text) => {
    expect(last(lang, text)?.full).toBe('Peter Lund');
  });

  it.each([
    ['da', '»Det er svært,« siger den.', ''],
    ['da', '»Det er svært,« siger den til minister Peter Lund.', ''],
    ['no', 'Kommunen stengte veien. «Det er vanskelig», sier den.', 'Kommunen'],
    ['sv', 'Kommunen stängde vägen. ”Det är svårt”, skriver den till läraren Peter Lund.', 'Kommunen'],
  ])('is none where “it” speaks: %s %s', (lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });
});
