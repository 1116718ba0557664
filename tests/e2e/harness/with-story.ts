import { afterAll, beforeAll } from 'vitest';
import { type Chromium, type ChromiumOptions, openChromium } from './chromium';
import type { Story } from './expected';
import { type PageServer, serve } from './server';

/** The browser and what plays the web for it, once the tests run. */
interface Opened {
  readonly chromium: Chromium;
  readonly server: PageServer;
}

/** Chromium with an article on its web, from before the tests of a file or a block until after them. */
export function withStory(story: Story, options: ChromiumOptions = {}): Opened {
  let server: PageServer | undefined;
  let chromium: Chromium | undefined;
  beforeAll(async () => {
    server = await serve(story.routes);
    chromium = await openChromium({ ...options, server });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });
  return {
    get chromium() {
      if (!chromium) throw new Error('no browser was opened');
      return chromium;
    },
    get server() {
      if (!server) throw new Error('no server was started');
      return server;
    },
  };
}
