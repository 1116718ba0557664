import { browser } from 'wxt/browser';

/** Chromium stops a background that calls nothing of the extension's interface for 30 seconds. In milliseconds. */
const CALL_EVERY = 20_000;

/** Keeps the background running until the work is done (Chrome's own advice for long work: call something that costs nothing). */
export async function keepAwake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
