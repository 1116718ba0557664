import { HIDING_CSS } from './hiding-style';

interface Adoption {
  /** How many hidden things the shadow root holds. */
  users: number;
  giveBack: () => void;
}

const adoptions = new WeakMap<ShadowRoot, Adoption>();

const isShadowRoot = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;

/**
 * Neither a registered nor an inserted style sheet reaches into a shadow root: while it holds something hidden it adopts a sheet of ours, which adds no
 * element. Where the browser refuses, nothing happens.
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
    adoption.giveBack();
  };
}

function adopt(root: ShadowRoot): Adoption | null {
  const giveBack = adoptInto(root, globalThis) ?? adoptInto(pageView(root), pageView(globalThis));
  if (!giveBack) return null;
  const adoption = { users: 0, giveBack };
  adoptions.set(root, adoption);
  return adoption;
}

/** Null where the browser does not let this view of the root adopt a sheet made in this realm. */
function adoptInto(root: unknown, realm: unknown): (() => void) | null {
  try {
    if (!canAdopt(root) || !hasSheets(realm)) return null;
    const sheet = new realm.CSSStyleSheet();
    sheet.replaceSync(HIDING_CSS);
    root.adoptedStyleSheets.push(sheet);
    return () => {
      const place = root.adoptedStyleSheets.indexOf(sheet);
      if (place >= 0) root.adoptedStyleSheets.splice(place, 1);
    };
  } catch {
    return null;
  }
}

/** The page's own view of an object: a content script of Firefox may not touch adopted sheets through the wall between it and the page. */
const pageView = (object: object): unknown => ('wrappedJSObject' in object ? object.wrappedJSObject : undefined);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const canAdopt = (root: unknown): root is Pick<ShadowRoot, 'adoptedStyleSheets'> =>
  isObject(root) && 'adoptedStyleSheets' in root;

const hasSheets = (realm: unknown): realm is { CSSStyleSheet: typeof CSSStyleSheet } =>
  isObject(realm) && 'CSSStyleSheet' in realm;
