import { describe, expect, it } from 'vitest';
import { ferry } from './harness/expected';
import { press, says, textOf } from './harness/popup';
import { withStory } from './harness/with-story';

const story = ferry();

describe('an article that is deleted in the library while the popup shows it', () => {
  const opened = withStory(story);

  it('can be saved again there, and is saved there as soon as it is brought back', async () => {
    const library = await opened.chromium.openOwn('library.html');
    const popup = await opened.chromium.click(await opened.chromium.open(story.expected.url));
    await press(popup, 'save');
    await says(popup, 'save', /^Saved$/);
    await library.waitForSelector('[data-part="delete"]');
    // Pressed by a script: a tab that comes to the front would close the popup.
    await library.$eval('[data-part="delete"]', (button) => button instanceof HTMLElement && button.click());
    await says(popup, 'save', /^Save$/);
    const sentence = () => popup.$eval('.bar-notice', (notice) => notice.textContent);
    expect(await sentence()).toBe('This article was deleted from your saved articles.');
    await library.waitForSelector('[data-part="undo-delete"]');
    await library.$eval('[data-part="undo-delete"]', (button) => button instanceof HTMLElement && button.click());
    await says(popup, 'save', /^Saved$/);
    expect(await sentence()).toBe('');
    expect(await textOf(popup, 'title')).toBe(story.expected.title);
  });
});
