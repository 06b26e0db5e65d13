import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { coreModules } from '../.dev/core-modules.mjs';

// A file of its own, so that vite.config.ts (crxjs and its second build) is not loaded in tests.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: coreModules(),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A file that wants a DOM says `// @vitest-environment jsdom` in its first line.
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**'],
          // Generous: on a busy machine a property test of a thousand pages takes its time. What has to be fast measures itself.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/support/journey-build.ts'],
          // One browser at a time: two on two cores time each other out.
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
