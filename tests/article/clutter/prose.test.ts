import { describe, expect, it } from 'vitest';
import { endsSentence, isClosed } from '../../../lib/article/clutter/prose';

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
