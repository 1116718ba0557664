import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FetchedPicture } from '../saved/pictures';
import { pictureType } from './fetch-picture';

const answerSchema = v.nullable(v.object({ type: v.string(), base64: v.string() }));

/** How long the page may take, in milliseconds: a frozen tab answers never. */
const TIME_LIMIT = 35_000;

/**
 * Fetches a picture from within the page that shows it, while the reader's click still opens that page to us. It reads what the background cannot: the page's
 * own host in Firefox, whose activeTab does not reach the background's requests, and hosts that allow that page alone.
 * @param tabId the page's tab
 * @param limit largest size in bytes
 * @returns null when the page cannot be entered any more or may not read it either
 */
export async function fetchInPage(tabId: number, address: string, limit: number): Promise<FetchedPicture | null> {
  const target = { tabId };
  try {
    const [injection] = await Promise.race([
      browser.scripting.executeScript({ target, func: readPicture, args: [address, limit] }),
      after(TIME_LIMIT),
    ]);
    const answer = v.parse(answerSchema, injection?.result ?? null);
    if (answer === null) return null;
    const bytes = Uint8Array.from(atob(answer.base64), (sign) => sign.charCodeAt(0));
    const type = bytes.byteLength > limit ? null : pictureType(answer.type, bytes.buffer);
    return type === null ? null : { blob: new Blob([bytes], { type }) };
  } catch {
    return null;
  }
}

const after = (milliseconds: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('the page does not answer')), milliseconds));

/** Runs in the page, in our own world: it may use nothing from outside of it. The picture is mostly in the page's cache already. */
async function readPicture(address: string, limit: number): Promise<{ type: string; base64: string } | null> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache',
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok || Number(response.headers.get('content-length')) > limit) return null;
    const blob = await response.blob();
    if (blob.size > limit) return null;
    // Not by its bytes: to Firefox they belong to the page, and our world may not touch them.
    const written = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
    return { type: blob.type, base64: written.slice(written.indexOf(',') + 1) };
  } catch {
    return null;
  }
}
