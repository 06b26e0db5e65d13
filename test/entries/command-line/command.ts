import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a run of the command left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function startNode(ofNode: readonly string[], args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...ofNode, `${root}.dev/tag.mjs`, ...args], {
    cwd: fileURLToPath(new URL('fixtures', import.meta.url)),
  });
}

/**
 * Starts the real command, with pipes.
 *
 * @param args its arguments; paths count from the fixtures
 */
export const start = (...args: string[]): ChildProcessWithoutNullStreams => startNode([], args);

/**
 * Runs the real command to its end.
 *
 * @param args its arguments
 * @param stdin what it reads on its standard input
 * @param ofNode arguments of Node's own
 */
export async function tag(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  ofNode: readonly string[] = [],
): Promise<Finished> {
  const child = startNode(ofNode, args);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}
