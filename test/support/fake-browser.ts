/** As much of the extension API as the unit tests of src/browser ask for, in memory. */

type Listener = (...args: never[]) => unknown;

function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire(...args: unknown[]): void {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

const notSet = async (): Promise<unknown> => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

function fakeStore() {
  const stored = new Map<string, unknown>();
  const onChanged = fakeEvent();
  return {
    onChanged,
    async get(names: string | readonly string[] | null) {
      const wanted = names === null ? [...stored.keys()] : [names].flat();
      return Object.fromEntries(wanted.filter((name) => stored.has(name)).map((name) => [name, stored.get(name)]));
    },
    async set(values: Record<string, unknown>) {
      const changes = Object.fromEntries(Object.entries(values).map(([name, newValue]) => [name, { newValue }]));
      for (const [name, value] of Object.entries(values)) stored.set(name, structuredClone(value));
      onChanged.fire(changes);
    },
    async remove(names: string | readonly string[]) {
      for (const name of [names].flat()) stored.delete(name);
    },
  };
}

/** What the user granted beyond the manifest, and the scripts that were registered for it. */
function fakeGrants() {
  const origins = new Set<string>();
  const onAdded = fakeEvent();
  const onRemoved = fakeEvent();
  const registered = new Map<string, { id: string }>();
  const put = async (scripts: readonly { id: string }[]): Promise<void> => {
    for (const script of scripts) registered.set(script.id, { ...registered.get(script.id), ...script });
  };
  return {
    permissions: {
      onAdded,
      onRemoved,
      getAll: async () => ({ origins: [...origins] }),
      contains: async ({ origins: asked }: { origins: readonly string[] }) => asked.every((one) => origins.has(one)),
      async request({ origins: asked }: { origins: readonly string[] }) {
        for (const one of asked) origins.add(one);
        onAdded.fire({ origins: asked });
        return true;
      },
      async remove({ origins: gone }: { origins: readonly string[] }) {
        for (const one of gone) origins.delete(one);
        onRemoved.fire({ origins: gone });
        return true;
      },
    },
    scripts: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: put,
      updateContentScripts: put,
      unregisterContentScripts: async () => registered.clear(),
    },
  };
}

/**
 * Makes a browser with an empty store and nobody who answers. A test replaces the functions it wants to see.
 */
export function fakeBrowser() {
  const { permissions, scripts } = fakeGrants();
  return {
    runtime: {
      id: 'rolelight-id' as string | undefined,
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
      sendMessage: notSet as (message: unknown) => Promise<unknown>,
      getBackgroundPage: async (): Promise<unknown> => null,
      getURL: (path: string): string => `moz-extension://some-id/${path}`,
      getManifest: () => ({
        version: '1.2.3',
        action: { default_popup: 'popup/index.html' },
        content_scripts: [
          {
            matches: ['https://jobs.lever.co/*', 'https://*.linkedin.com/jobs/*'],
            js: ['boards/lever.js'],
            css: ['moz-extension://some-id/marks.css'],
          },
        ],
      }),
    },
    extension: { inIncognitoContext: false },
    action: { openPopup: notSet as () => Promise<void> },
    contextMenus: {
      onClicked: fakeEvent(),
      removeAll: async (): Promise<void> => {},
      create: (_entry: object): void => {},
    },
    permissions,
    windows: { getCurrent: async (): Promise<{ id: number }> => ({ id: 1 }) },
    tabs: {
      onActivated: fakeEvent(),
      onAttached: fakeEvent(),
      onReplaced: fakeEvent(),
      onUpdated: fakeEvent(),
      sendMessage: notSet as (tabId: number, message: unknown, options: unknown) => Promise<unknown>,
      get: async (): Promise<{ url?: string }> => ({}),
      query: async (_what?: object): Promise<{ id: number }[]> => [],
      create: async (_what: object): Promise<void> => {},
    },
    scripting: {
      ...scripts,
      executeScript: async (_what: object): Promise<{ frameId?: number; result?: unknown }[]> => [
        { result: 'text/html' },
      ],
      insertCSS: async (_what: object): Promise<void> => {},
    },
    storage: { local: fakeStore(), session: fakeStore(), sync: fakeStore(), onChanged: fakeEvent() },
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
