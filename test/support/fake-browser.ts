/** As much of the extension API as the unit tests of src/browser ask for, in memory. */

type Listener = (...args: never[]) => unknown;

function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
}

const notSet = async (): Promise<unknown> => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

/**
 * Makes a browser with an empty store and nobody who answers. A test replaces the functions it wants to see.
 */
export function fakeBrowser() {
  const stored = new Map<string, unknown>();
  const onChanged = fakeEvent();
  return {
    runtime: {
      id: 'rolelight-id' as string | undefined,
      onMessage: fakeEvent(),
      sendMessage: notSet as (message: unknown) => Promise<unknown>,
      getBackgroundPage: async (): Promise<unknown> => null,
      getURL: (path: string): string => `moz-extension://some-id/${path}`,
      getManifest: () => ({ content_scripts: [{ js: ['content.js'], css: ['moz-extension://some-id/marks.css'] }] }),
    },
    extension: { inIncognitoContext: false },
    tabs: {
      sendMessage: notSet as (tabId: number, message: unknown, options: unknown) => Promise<unknown>,
      get: async (): Promise<{ url?: string }> => ({}),
      query: async (): Promise<{ id: number }[]> => [],
    },
    scripting: {
      executeScript: async (_what: object): Promise<{ result: unknown }[]> => [{ result: 'text/html' }],
      insertCSS: async (_what: object): Promise<void> => {},
    },
    storage: {
      local: {
        onChanged,
        async get(names: string | readonly string[] | null) {
          const wanted = names === null ? [...stored.keys()] : [names].flat();
          return Object.fromEntries(wanted.filter((name) => stored.has(name)).map((name) => [name, stored.get(name)]));
        },
        async set(values: Record<string, unknown>) {
          const changes = Object.fromEntries(Object.entries(values).map(([name, newValue]) => [name, { newValue }]));
          for (const [name, value] of Object.entries(values)) stored.set(name, structuredClone(value));
          for (const listener of onChanged.listeners) listener(...([changes] as never[]));
        },
        async remove(names: string | readonly string[]) {
          for (const name of [names].flat()) stored.delete(name);
        },
      },
    },
  };
}

/** Locks of one page: each waits for the one before, as `navigator.locks` has it. */
export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, run: () => Promise<T>): Promise<T> {
      const turn = (last.get(name) ?? Promise.resolve()).then(run, run);
      last.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
}
