// @ts-check
/** `npm run --silent tag -- …`: builds the command line where its sources are newer, and runs it. */
import { spawnSync } from 'node:child_process';
import { builtCommandLine, commandLineIsFresh } from './build-command-line.mjs';
import { ensurePackages, root } from './ensure-packages.mjs';

/** Builds in a process of its own, so that the bundler's memory is given back before a long run. */
function build() {
  const { status } = spawnSync(process.execPath, [`${root}.dev/build-command-line.mjs`], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The command line could not be built: see the message above.');
}

try {
  ensurePackages();
  if (!commandLineIsFresh()) build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// npm runs scripts in the package's folder; paths on the command line count from where the user stands.
if (process.env.npm_lifecycle_event === 'tag' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(builtCommandLine);
