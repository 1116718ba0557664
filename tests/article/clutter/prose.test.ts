import { describe, expect, it } from 'vitest';
import { endsSentence, isClosed, isProse } from '../../../lib/article/clutter/prose';

describe('the end of a sentence', () => {
  it.each([
    'Jembatan itu dibuka lagi.',
    'Kepala desa berkata, “jembatan itu dibuka lagi.”',
    'Sie sagte: „Die Brücke ist offen.“',
    'Sie sagte: »Die Brücke ist offen.«',
    'Elle a dit : « Le pont est ouvert. »',
    'Er sagte: "Die Brücke ist offen. "',
    '橋は開いた。',
    '「橋は開いた。」',
    'पुल खुल गया।',
    'پل کھل گیا۔',
    'တံတားဖွင့်လိုက်ပြီ။',
    'ድልድዩ ተከፈተ።',
    'Կամուրջը բաց է։',
  ])('is that of "%s"', (text) => {
    expect(endsSentence(text)).toBe(true);
    expect(isClosed(text)).toBe(true);
  });

  it.each(['Jembatan dibuka lagi', 'Die „Brücke“', 'Jembatan dibuka lagi...', 'Le « pont »'])(
    'is not that of "%s"',
    (text) => {
      expect(endsSentence(text)).toBe(false);
    },
  );

  it.each([
    'Dibuka lagi?',
    'Dibuka lagi!',
    'Sie sagte: „Offen!“',
    'Sie sagte: »Offen?«',
    'Dibuka lagi…',
    'پل کھل گیا؟',
  ])('is none, but a close: "%s"', (text) => {
    expect(endsSentence(text)).toBe(false);
    expect(isClosed(text)).toBe(true);
  });
});

describe('running text', () => {
  const sentence = 'Jembatan itu dibuka lagi pada hari Senin, kata kepala desa Wanasari.';
  it.each([
    ['a sentence', sentence, 0, true],
    ['a sentence with a link', sentence, 20, true],
    ['a sentence that is mostly link', sentence, 50, false],
    ['a short sentence', 'Jembatan itu dibuka lagi.', 0, false],
    ['a line without a stop', sentence.slice(0, -1), 0, false],
    ['a long line without a stop', sentence.slice(0, -1).repeat(2), 0, true],
    [
      'a sentence in a script that says as much with half the signs',
      '橋は月曜日の朝に再び開かれたと村長は語った。',
      0,
      false,
    ],
    ['a longer one', '橋は月曜日の朝に再び開かれたと村長は集まった人々に語った。', 0, true],
  ])('is %s', (_, text, linkChars, expected) => {
    expect(isProse(text, linkChars)).toBe(expected);
  });
});
