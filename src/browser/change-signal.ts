/** Tells all open pages of the extension that something stored has changed, this page included. */
export interface ChangeSignal {
  /** Says that it changed. */
  send(): void;
  /**
   * Hears of changes, by this page or another.
   *
   * @param callback called after each change
   * @param signal stops it
   */
  listen(callback: () => void, signal: AbortSignal): void;
}

/**
 * Makes the signal of one kind of stored thing.
 *
 * @param name the thing; pages that give the same name hear each other
 */
export function changeSignal(name: string): ChangeSignal {
  const channelName = `rolelight/${name}`;
  return {
    send() {
      const channel = new BroadcastChannel(channelName);
      channel.postMessage(null);
      channel.close();
    },
    listen(callback, signal) {
      if (signal.aborted) return;
      const channel = new BroadcastChannel(channelName);
      channel.addEventListener('message', () => callback());
      signal.addEventListener('abort', () => channel.close(), { once: true });
    },
  };
}
