import address from '../cv-reader/cv-reader.ts?worker&url';

declare global {
  /** Trusted Types (https://w3c.github.io/trusted-types), of which TypeScript's library says nothing yet. */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL(address: string): string },
          // In truth a TrustedScriptURL, which a worker is made of where it could be made of an address.
        ): { createScriptURL(address: string): URL };
      }
    | undefined;
}

/**
 * The pages' policy in the manifest refuses to make a script of any string, a worker's address included, but through a
 * policy of this name; and this one makes it of a single address, that of our own worker.
 */
const policy = globalThis.trustedTypes?.createPolicy('own-worker', {
  createScriptURL(wanted) {
    if (wanted === address) return wanted;
    throw new TypeError(`Not a worker of ours: ${wanted}`);
  },
});

/** Starts the worker that reads chosen files. Browsers without Trusted Types (Firefox before 148) take the address itself. */
export function startOwnWorker(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name: 'cv-reader' });
}
