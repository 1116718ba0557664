import * as v from 'valibot';
import { type BackupArticle, backupArticleSchema, isArticleFile, MANIFEST, manifestSchema } from './backup-format';
import { announce, SEVERAL } from './changes';
import { type SavedFailure, savedError } from './failure';
import { flush, save } from './store';
import { BlobReader, type Entry, ZipReader } from './zip';

/** Largest article file and largest picture that are read, in bytes: a file that unpacks to more is no backup of ours. */
const LARGEST_ARTICLE = 40_000_000;
const LARGEST_PICTURE = 20_000_000;

/** What came of reading a backup. */
export interface Restored {
  /**
   * - `done`: everything that could be read is there
   * - `not-a-backup`: nothing was changed
   * - `cut-off`: it begins as a backup may and has no end; nothing was changed
   * - `newer`: a newer Jernih has written it; nothing was changed
   */
  outcome: 'done' | 'not-a-backup' | 'cut-off' | 'newer';
  /** What kept the store from taking all of it: what is counted is there, whole. */
  stopped: SavedFailure | null;
  saved: number;
  /** There already: they stay as they are. */
  already: number;
  unreadable: number;
}

/**
 * Reads a backup file and adds its articles to those that are kept; none is overwritten. The file is not trusted: what is not of the known shape is
 * counted as unreadable, and its HTML is sanitised when it is shown like all other.
 * @param onProgress called after each article
 */
export async function restoreBackup(
  file: Blob,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Restored> {
  const restored: Restored = { outcome: 'done', stopped: null, saved: 0, already: 0, unreadable: 0 };
  const entries = await entriesOf(file);
  const manifest = await read(entries?.get(MANIFEST));
  if (entries === null && (await isCutOff(file))) return { ...restored, outcome: 'cut-off' };
  if (entries === null || manifest === null) return { ...restored, outcome: 'not-a-backup' };
  if (!v.is(manifestSchema, manifest)) return { ...restored, outcome: isNewer(manifest) ? 'newer' : 'not-a-backup' };
  const articles = [...entries.keys()].filter(isArticleFile);
  for (const [index, name] of articles.entries()) {
    const article = v.safeParse(backupArticleSchema, await read(entries.get(name)));
    try {
      if (!article.success) restored.unreadable += 1;
      else restored[await keep(article.output, entries)] += 1;
    } catch (error) {
      const { reason } = savedError(error);
      if (reason !== 'failed') {
        restored.stopped = reason;
        break;
      }
      restored.unreadable += 1;
    }
    onProgress(index + 1, articles.length);
  }
  await flush().catch(() => undefined);
  announce({ id: SEVERAL });
  return restored;
}

async function keep(
  { article, savedAt, isUnread, pictures }: BackupArticle,
  entries: ReadonlyMap<string, Entry>,
): Promise<'saved' | 'already'> {
  const kept = new Map<string, Blob>();
  for (const { src, file, type } of pictures) {
    const blob = await unpack(entries.get(file), LARGEST_PICTURE, type);
    if (blob !== null) kept.set(src, blob);
  }
  const options = { atHand: kept, oneOfMany: true, beside: true, isUnread };
  const { outcome } = await save(article, Math.min(savedAt, Date.now()), options);
  return outcome === 'saved' ? 'saved' : 'already';
}

/** By their names in the folder of the manifest: a backup that was unpacked and packed again may lie in a folder of its own. */
async function entriesOf(file: Blob): Promise<Map<string, Entry> | null> {
  try {
    const entries = await new ZipReader(new BlobReader(file)).getEntries();
    const manifest = entries.find(({ filename }) => `/${filename}`.endsWith(`/${MANIFEST}`));
    const folder = manifest?.filename.slice(0, -MANIFEST.length) ?? '';
    const inside = entries.filter(({ filename }) => filename.startsWith(folder));
    return new Map(inside.map((entry) => [entry.filename.slice(folder.length), entry]));
  } catch {
    return null;
  }
}

/** The signatures of a ZIP file's first entry and of the record that ends its directory (APPNOTE.TXT 4.3.7 and 4.3.16). */
const ENTRY_SIGNATURE = 'PK\u0003\u0004';
const END_SIGNATURE = 'PK\u0005\u0006';
/** That record is 22 bytes long, with a comment of ours that is empty. */
const END_LENGTH = 22;

/** Whether it begins with an entry and does not end as a file of ours does. */
async function isCutOff(file: Blob): Promise<boolean> {
  const [first, last] = [file.slice(0, ENTRY_SIGNATURE.length), file.slice(-END_LENGTH)];
  return (await first.text()) === ENTRY_SIGNATURE && !(await last.text()).startsWith(END_SIGNATURE);
}

async function read(entry: Entry | undefined): Promise<unknown> {
  const blob = await unpack(entry, LARGEST_ARTICLE, 'application/json');
  try {
    return blob === null ? null : JSON.parse(await blob.text());
  } catch {
    return null;
  }
}

/** The content of an entry; null when it is not there, spoilt, or larger than the limit, whatever size it claims. */
async function unpack(entry: Entry | undefined, limit: number, type: string): Promise<Blob | null> {
  if (!entry || entry.directory || entry.uncompressedSize > limit) return null;
  let size = 0;
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > limit) throw new RangeError('larger than it claims');
      controller.enqueue(chunk);
    },
  });
  try {
    const [blob] = await Promise.all([
      new Response(readable).blob(),
      entry.getData(writable, { checkSignature: true }),
    ]);
    return new Blob([blob], { type });
  } catch {
    return null;
  }
}

const isNewer = (manifest: unknown): boolean =>
  v.is(v.object({ format: v.literal('jernih-backup'), version: v.pipe(v.number(), v.minValue(2)) }), manifest);
