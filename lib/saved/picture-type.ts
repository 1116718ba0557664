/** First bytes of the formats that browsers show (WHATWG MIME Sniffing, "Matching an image type pattern"; AVIF: ISO base media file). */
const SIGNATURES: readonly [RegExp, string][] = [
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n/, 'image/png'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF.{4}WEBPVP/s, 'image/webp'],
  [/^.{4}ftypavi[fs]/s, 'image/avif'],
];

/** The type of a picture by its first bytes; null when they are of none of these formats. */
export function typeByContent(bytes: ArrayBuffer): string | null {
  const head = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 16)));
  return SIGNATURES.find(([signature]) => signature.test(head))?.[1] ?? null;
}
