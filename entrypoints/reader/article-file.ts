import type { FileKind } from '../../components/FileMenu';
import type { Article } from '../../lib/article/article';
import { offerFile } from '../../lib/browser/offer-file';
import { fileName } from '../../lib/saved/files/file-name';
import type { FileParts } from '../../lib/saved/files/shown-document';
import type { PictureRecord } from '../../lib/saved/records';

/** Gives the reader an article as a file. The writers are loaded when the first one is asked for. */
export async function offerArticle(
  kind: FileKind,
  article: Article,
  pictures: readonly PictureRecord[],
  parts: FileParts,
): Promise<void> {
  const offerBlob = (content: Blob, ending: string) => offerFile(content, fileName(article.title, ending));
  const offer = (text: string, type: string, ending: string) =>
    offerBlob(new Blob([text], { type: `${type};charset=utf-8` }), ending);
  switch (kind) {
    case 'web-page': {
      const { asWebPage } = await import('../../lib/saved/files/web-page');
      return offer(await asWebPage(article, pictures, parts), 'text/html', 'html');
    }
    case 'epub': {
      const { asEpub } = await import('../../lib/saved/files/epub');
      return offerBlob(await asEpub(article, pictures, parts), 'epub');
    }
    case 'text': {
      const { asPlainText } = await import('../../lib/saved/files/plain-text');
      return offer(asPlainText(article, parts), 'text/plain', 'txt');
    }
    case 'markdown': {
      const { asMarkdown } = await import('../../lib/saved/files/markdown');
      return offer(asMarkdown(article, parts), 'text/markdown', 'md');
    }
    case 'json':
      return offer(`${JSON.stringify(article, null, 2)}\n`, 'application/json', 'json');
  }
}
