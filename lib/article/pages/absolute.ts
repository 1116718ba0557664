/** The whole address that a link leads to, without the place on its page; "" for one that is no page of the web. */
export function absolute(href: string, base: string): string {
  if (!URL.canParse(href, base)) return '';
  const url = new URL(href, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : '';
}
