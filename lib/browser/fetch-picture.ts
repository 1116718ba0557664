import { typeByContent } from '../saved/picture-type';
import type { FetchedPicture } from '../saved/pictures';

/** Largest picture that is kept, in bytes: a photograph of 4000 × 3000 pixels as JPEG has about 5 MB. */
export const LARGEST_PICTURE = 12_000_000;

/** How long one picture may take, in milliseconds. */
const TIME_LIMIT = 30_000;

/** Answers that mean "not now" (RFC 9110 and 6585). */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Fetches a picture for keeping: without referrer and cookies, so that its host learns nothing but the address.
 * @param address absolute, http or https
 * @param limit largest size in bytes
 * @param allowed whether the extension may read that host (asked only when there was no answer, which a forbidden host looks like)
 */
export async function fetchPicture(
  address: string,
  limit: number,
  allowed: () => Promise<boolean>,
): Promise<FetchedPicture> {
  let response: Response;
  try {
    response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // The store keeps it: a second copy in the browser's cache would only cost room, and would outlive a private window.
      cache: 'no-store',
      signal: AbortSignal.timeout(TIME_LIMIT),
    });
    if (!response.ok) return await give(response, { missing: PASSING.has(response.status) ? 'no-answer' : 'gone' });
    if (Number(response.headers.get('content-length')) > limit) return await give(response, { missing: 'too-large' });
    const bytes = await bytesWithin(response, limit);
    if (bytes === null) return { missing: 'too-large' };
    const type = pictureType(response.headers.get('content-type') ?? '', bytes);
    return type === null ? { missing: 'not-a-picture' } : { blob: new Blob([bytes], { type }) };
  } catch {
    return { missing: (await allowed()) ? 'no-answer' : 'not-allowed' };
  }
}

async function give(response: Response, answer: FetchedPicture): Promise<FetchedPicture> {
  await response.body?.cancel();
  return answer;
}

/** Reads at most `limit` bytes; null when there are more. */
async function bytesWithin(response: Response, limit: number): Promise<ArrayBuffer | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return new Blob(chunks).arrayBuffer();
}

/** Types that hosts give for any file: then the first bytes decide. */
const UNSAID = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

/** The type of a picture: as the host says when it says one, else by its first bytes; null when it is none. */
export function pictureType(contentType: string, bytes: ArrayBuffer): string | null {
  const said = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (bytes.byteLength === 0) return null;
  if (/^image\/[a-z0-9.+-]+$/.test(said)) return said;
  if (!UNSAID.has(said)) return null;
  return typeByContent(bytes);
}
