import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InterfaceText } from '../lib/browser/interface-text';

const Words = createContext<InterfaceText | null>(null);

/** Around the whole page: `<Messages.Provider value={browserText()}>`. */
export const Messages = Words;

/** The interface's words, inside a `Messages.Provider`. */
export function useMessages(): InterfaceText {
  const words = useContext(Words);
  if (words === null) throw new Error('A component stands outside of Messages.Provider.');
  return words;
}
