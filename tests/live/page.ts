/** A page of its own, as a parser gives it, with an address. */
export function aPage(
  body: string,
  { url = 'https://warta.example/berita/satu', lang = 'id', head = '' } = {},
): Document {
  const page = new DOMParser().parseFromString(
    `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  Object.defineProperty(page, 'location', { value: new URL(url), configurable: true });
  return page;
}

/** Running text of some paragraphs. */
export const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p>Paragraf nomor ${index} ini cukup panjang untuk dibaca sebagai berita, karena para pejabat pelabuhan itu menjelaskan rencana mereka dengan rinci dan tidak tergesa-gesa.</p>`,
  ).join('');
