import { HIDING_CSS } from './hiding-style';

interface Adoption {
  sheet: CSSStyleSheet;
  /** How many hidden things the shadow root holds. */
  users: number;
}

const adoptions = new WeakMap<ShadowRoot, Adoption>();

const isShadowRoot = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;

/**
 * Neither a registered nor an inserted style sheet reaches into a shadow root: while it holds something hidden it adopts a sheet of ours, which adds no
 * element. Where the browser refuses (content scripts of some browsers may not), nothing happens.
 * @returns takes back; to be called once
 */
export function adoptHidingSheet(element: Element): () => void {
  const root = element.getRootNode();
  if (!isShadowRoot(root)) return () => {};
  const adoption = adoptions.get(root) ?? adopt(root);
  if (!adoption) return () => {};
  adoption.users += 1;
  return () => {
    adoption.users -= 1;
    if (adoption.users > 0) return;
    adoptions.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== adoption.sheet);
  };
}

function adopt(root: ShadowRoot): Adoption | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HIDING_CSS);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const adoption = { sheet, users: 0 };
    adoptions.set(root, adoption);
    return adoption;
  } catch {
    return null;
  }
}
