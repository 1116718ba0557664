/** The extractor alone: the package's own entry brings a second script along, which cannot be left out. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
