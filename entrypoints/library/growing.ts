import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** So many items are drawn at first, and so many more each time that the end of the list comes near. */
const STEP = 100;

/**
 * Draws a long list bit by bit: thousands of items would make every key stroke in the search field slow.
 * @param about what the list is about: when it changes, the list begins anew
 * @param least so many are drawn in any case
 * @returns how many items to draw, and the ref of an element after the last one
 */
export function useGrowing(length: number, about: string, least: number): [number, RefObject<HTMLDivElement | null>] {
  const end = useRef<HTMLDivElement>(null);
  const [grown, setGrown] = useState({ about, limit: STEP });
  const limit = Math.max(grown.about === about ? grown.limit : STEP, least);
  useEffect(() => {
    if (limit >= length || end.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setGrown({ about, limit: limit + STEP });
      },
      { rootMargin: '1500px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [limit, length, about]);
  return [limit, end];
}
