import { configure } from '@zip.js/zip.js/lib/zip-core-custom.js';

export {
  BlobReader,
  BlobWriter,
  type Entry,
  TextReader,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';

// The browser's own compression does the work: no worker, no WebAssembly, nothing that the pages' policy would have to allow.
configure({ useWebWorkers: false });
