import { vi } from 'vitest';

interface Script {
  id: string;
  js?: string[];
  matches?: string[];
}

const store = () => {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (key: string) => (values.has(key) ? { [key]: structuredClone(values.get(key)) } : {}),
    set: async (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) values.set(key, structuredClone(value));
    },
    remove: async (key: string) => void values.delete(key),
    onChanged: { addListener: () => undefined },
  };
};

const event = () => {
  const listeners: (() => void)[] = [];
  return {
    addListener: (listener: () => void) => void listeners.push(listener),
    fire: () => listeners.forEach((listener) => void listener()),
  };
};

/** A browser with tabs, permissions and registered scripts: as much of it as cleaning sites by itself needs. */
export function fakeSites(tabs: { id: number; url: string }[] = []) {
  const allowed = new Set<string>();
  const scripts = new Map<string, Script>();
  const local = store();
  const session = store();
  const [installed, startup, added, removed] = [event(), event(), event(), event()];
  return {
    allowed,
    scripts,
    local,
    startup,
    allow(pattern: string) {
      allowed.add(pattern);
      added.fire();
    },
    revoke(pattern: string) {
      allowed.delete(pattern);
      removed.fire();
    },
    browser: {
      runtime: { onInstalled: installed, onStartup: startup },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
        remove: vi.fn(async ({ origins }: { origins: string[] }) => {
          for (const origin of origins) allowed.delete(origin);
          return true;
        }),
        onAdded: added,
        onRemoved: removed,
      },
      scripting: {
        getRegisteredContentScripts: async () => [...scripts.values()],
        registerContentScripts: vi.fn(async (list: Script[]) => {
          for (const script of list) {
            if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
            scripts.set(script.id, script);
          }
        }),
        unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
          for (const id of ids) scripts.delete(id);
        }),
        insertCSS: vi.fn(async (_injection: unknown) => undefined),
        executeScript: vi.fn(async (_injection: unknown): Promise<{ result?: unknown }[]> => []),
      },
      tabs: {
        query: async ({ url }: { url?: string }) => {
          const host = url && /^\*:\/\/\*\.([^/]+)\/\*$/.exec(url)?.[1];
          return tabs.filter((tab) => !host || new URL(tab.url).hostname.endsWith(host));
        },
        sendMessage: vi.fn(async (_tabId: number, _message: unknown): Promise<unknown> => null),
      },
      storage: { local, session },
    },
  };
}
