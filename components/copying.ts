import { useEffect, useState } from 'preact/hooks';

export type Copying = 'idle' | 'done' | 'failed';

/** How long "Copied" stays, in milliseconds. */
const SHOWN_FOR = 2500;

/**
 * Copies text to the clipboard and says for a moment how it went.
 * @returns what to show now, and the function that copies
 */
export function useCopying(): [Copying, (text: string | Promise<string>) => Promise<void>] {
  const [copying, setCopying] = useState<Copying>('idle');
  useEffect(() => {
    if (copying === 'idle') return undefined;
    const timer = setTimeout(() => setCopying('idle'), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copying]);
  const copy = async (text: string | Promise<string>) => {
    // What an earlier press said is over, and saying the same again is heard again.
    setCopying('idle');
    try {
      await navigator.clipboard.writeText(await text);
      setCopying('done');
    } catch {
      setCopying('failed');
    }
  };
  return [copying, copy];
}
