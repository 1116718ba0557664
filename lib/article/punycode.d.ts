declare module 'punycode/punycode.es6.js' {
  /** A label without its `xn--`. @throws RangeError when it is none */
  export function decode(label: string): string;
  export function encode(label: string): string;
}
