/** How long the browser may take to begin with a download, in milliseconds. */
const KEPT_FOR = 60_000;

/** Gives the reader a file, as a download: no permission is needed for that. */
export function offerFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
