/** What an editor writes where the site then puts a video, "[Name:Video]", and what stands there where nothing can be shown. */
const PLACEHOLDER =
  /^(?:\[[\p{L}_-]+:[\p{L}\d][^\]]*\]|media playback is unsupported.*|this slideshow requires javascript\.)$/iu;

/** Whether a text stands where something else is still to come. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
