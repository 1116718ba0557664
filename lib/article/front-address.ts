/** An address without a path, or with nothing but an edition in it: "/", "/index.html", "/id/", "/en-gb/index.php". */
export const isFrontAddress = (address: string): boolean =>
  URL.canParse(address) &&
  /^\/?(?:[a-z]{2}(?:[-_][a-z]{2,4})?(?:\/|$))?(?:index\.\w{1,5})?$/iu.test(new URL(address).pathname);
