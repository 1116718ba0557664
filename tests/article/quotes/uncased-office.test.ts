import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Language, text, office. */
const ELSEWHERE: readonly (readonly [lang: string, text: string, role: string])[] = [
  ['ar', 'رفع الخباز سالم ناصر يده. وقال سالم ناصر: "توقفت الساعة في الثالثة صباحا".', 'الخباز'],
  ['ar', 'وقال الخباز سالم ناصر: "توقفت الساعة في الثالثة صباحا".', 'الخباز'],
  ['hi', 'बस चालक राजेश शर्मा ने गाड़ी रोकी। राजेश शर्मा ने कहा, "तीन बजे रुक गई थी घड़ी।"', 'चालक'],
  ['bn', 'মাঝি হারুন মিয়া নৌকা থামান। হারুন মিয়া বলেন, ‘তিনটায় থেমে গেছে ঘড়ি।’', 'মাঝি'],
];

/** What stands before a name there is nothing that anybody is. */
const NONE: readonly (readonly [lang: string, text: string])[] = [
  ['ar', 'زار الوزير سالم ناصر. وقالت هدى ناصر: "توقفت الساعة في الثالثة صباحا".'],
  ['ar', 'وقال السيد سالم ناصر: "توقفت الساعة في الثالثة صباحا".'],
  ['hi', 'कल शाम राजेश शर्मा ने गाड़ी रोकी। राजेश शर्मा ने कहा, "तीन बजे रुक गई थी घड़ी।"'],
  ['bn', 'গতকাল হারুন মিয়া নৌকা থামান। হারুন মিয়া বলেন, ‘তিনটায় থেমে গেছে ঘড়ি।’'],
];

describe('an office beside the name where somebody does not speak, without capitals', () => {
  it.each(ELSEWHERE)('%s: %s', (lang, text, role) => {
    expect(said(lang, text).at(-1)?.role).toContain(role);
  });

  it.each(NONE)('none: %s: %s', (lang, text) => {
    expect(said(lang, text).at(-1)?.role).toBe('');
  });
});
