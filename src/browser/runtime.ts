import type { Runtime } from 'webextension-polyfill';

/** Hears a message; `true` says that `send` will be called with an answer, anything else leaves it to others. */
export type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  send: (answer: unknown) => void,
) => true | undefined;

/**
 * The part of the extension API that a page's script has, as the browsers themselves have it. The polyfill weighs three
 * kilobytes on every page, and of what is used here it changes one thing alone: in Chrome a listener may not return a
 * promise, so none does.
 */
interface OwnRuntime {
  /** Of the whole API only this goes away when an update leaves a page with the old script. */
  readonly id?: string;
  readonly sendMessage: (message: unknown) => Promise<unknown>;
  readonly onMessage: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
}

const hasRuntime = (api: unknown): api is { readonly runtime: OwnRuntime } =>
  typeof api === 'object' && api !== null && 'runtime' in api;

/**
 * Gives the extension's own runtime.
 *
 * @returns null where there is none any more
 */
export function ownRuntime(): OwnRuntime | null {
  // Firefox has both names, and the older one calls back instead of promising.
  const api = ['browser', 'chrome'].map((name): unknown => Reflect.get(globalThis, name)).find(hasRuntime);
  return api?.runtime ?? null;
}
