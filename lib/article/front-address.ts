/** An address without a path, or with nothing but an edition in it (`/`, `/index.html`, `/id/`). */
export const isFrontAddress = (address: string): boolean =>
  URL.canParse(address) &&
  /^\/?(?:index\.\w{1,5}|(?:[a-z]{2}|[a-z]{2}-[a-z]{2,4})\/?)?$/iu.test(new URL(address).pathname);
