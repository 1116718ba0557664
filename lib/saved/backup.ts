import { articleFile, type BackupArticle, MANIFEST, type Manifest, pictureFile } from './backup-format';
import { picturesOf } from './pictures';
import { get, list } from './read';
import { BlobReader, BlobWriter, TextReader, ZipWriter } from './zip';

/**
 * All saved articles with their pictures as one file (`backup-format.ts`). What was deleted is left out, even while that can be undone.
 * @param onProgress called after each article
 * @throws SavedError
 */
export async function backup(onProgress: (done: number, of: number) => void = () => undefined): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'));
  const manifest: Manifest = { format: 'jernih-backup', version: 1, made: new Date().toISOString() };
  await zip.add(MANIFEST, new TextReader(JSON.stringify(manifest)));
  const { items } = await list();
  for (const [index, { id, savedAt, isUnread }] of items.entries()) {
    const saved = await get(id);
    if (saved.outcome === 'found') await add(zip, id, { article: saved.article, savedAt, isUnread });
    onProgress(index + 1, items.length);
  }
  return zip.close();
}

async function add(zip: ZipWriter<Blob>, id: string, saved: Omit<BackupArticle, 'pictures'>): Promise<void> {
  const pictures: BackupArticle['pictures'] = [];
  for (const { order, src, blob } of await picturesOf(id)) {
    if (blob === null) continue;
    const file = pictureFile(id, order, blob.type);
    // Pictures are compressed already.
    await zip.add(file, new BlobReader(blob), { level: 0 });
    pictures.push({ src, file, type: blob.type });
  }
  const written: BackupArticle = { ...saved, pictures };
  await zip.add(articleFile(id), new TextReader(JSON.stringify(written)));
}
