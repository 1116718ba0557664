/** What a frame of the page's own host has to say, in UTF-16 code units, and what a frame of another one takes of the window, to be what the page shows. */
const ENOUGH_TEXT = 500;
const MOST_OF_WINDOW = 0.5;

/** Longest address that is passed on, in UTF-16 code units. */
const LONGEST_ADDRESS = 2_000;

/**
 * The address of the page that a frame shows in the place of a text of the page's own; "" for one that is written into the frame and has no address, null when no frame shows any that
 * could be read. A frame of the same host is known by its text, one of another host, into which nobody may look, by its size.
 */
export function framedPage(document: Document): string | null {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const framed = [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')].map((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    const inside = frame.contentDocument;
    const text = inside?.body?.textContent?.trim().length ?? 0;
    // What is seen to be an article is one before anything that is only large.
    const share = (width * height) / (innerWidth * innerHeight * MOST_OF_WINDOW);
    const isWrittenHere = frame.hasAttribute('srcdoc');
    return {
      address: isWrittenHere ? '' : (inside?.URL ?? frame.src),
      isWrittenHere,
      weight: inside ? text / ENOUGH_TEXT : Math.min(share, 1),
    };
  });
  const [first] = framed
    .filter(
      ({ address, isWrittenHere, weight }) =>
        weight >= 1 && (isWrittenHere || (/^https?:/.test(address) && address.length <= LONGEST_ADDRESS)),
    )
    .sort((one, other) => other.weight - one.weight);
  return first?.address ?? null;
}
