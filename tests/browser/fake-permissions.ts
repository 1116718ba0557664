import { vi } from 'vitest';

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** A browser in which hosts are allowed or not, with a store: as much of it as keeping pictures needs. */
export function fakeBrowser() {
  const allowed = new Set<string>();
  const stored = new Map<string, unknown>();
  const added: (() => void)[] = [];
  const changed: Changed[] = [];
  const area = (name: string) => ({
    get: async (keys: string | string[] | null) =>
      Object.fromEntries(
        (keys === null ? [...stored.keys()] : [keys].flat()).map((key) => [key, structuredClone(stored.get(key))]),
      ),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
      const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }]);
      for (const listener of changed) listener(Object.fromEntries(changes), name);
    },
    remove: async (key: string) => void stored.delete(key),
  });
  return {
    allowed,
    stored,
    /** The reader, or another part of the extension, allows match patterns. */
    allow(...patterns: string[]) {
      for (const pattern of patterns) allowed.add(pattern);
      for (const listener of added) listener();
    },
    browser: {
      extension: { inIncognitoContext: false },
      i18n: { getMessage: () => '' },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
        remove: vi.fn(async ({ origins }: { origins: string[] }) => {
          for (const origin of origins) allowed.delete(origin);
          return true;
        }),
        onAdded: { addListener: (listener: () => void) => void added.push(listener) },
        onRemoved: { addListener: () => undefined },
      },
      scripting: { executeScript: vi.fn(async (_injection: unknown): Promise<unknown> => []) },
      runtime: { getPlatformInfo: vi.fn(async () => ({})) },
      storage: {
        local: area('local'),
        session: area('session'),
        onChanged: { addListener: (listener: Changed) => void changed.push(listener) },
      },
    },
  };
}
