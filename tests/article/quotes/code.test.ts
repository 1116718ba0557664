import { describe, expect, it } from 'vitest';
import { wordsSaid } from './said';

describe('what stands between marks in commands and programs', () => {
  it.each([
    "$ cd garden $ echo 'plant the seeds' > plan $ git commit -m 'plant all the seeds' $ git push",
    'const greeting = "good morning to all of you"; console.log("how are you today");',
    'socket.connect(("127.0.0.1", 80)) request = "ask for the first page now" socket.send(request);',
    '<p class="big and very bold text"> <a href="all about the garden">',
  ])('is nobody’s words: %s', (text) => {
    expect(wordsSaid('en', text)).toEqual([]);
  });

  it.each([
    '“It costs $99 at the shop and $120 elsewhere, and it never ends; it only grows.”',
    'Ann Ford said: “Use git commit -m and then git push -u.”',
    'The car – a red one – was “the best thing that ever happened to us all.”',
  ])('but a sentence with a price, an option or a dash is one: %s', (text) => {
    expect(wordsSaid('en', text)).toHaveLength(1);
  });
});
