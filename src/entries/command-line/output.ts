import { once } from 'node:events';

/**
 * Writes results, and waits where the reader of the pipe is slower than we are.
 *
 * @param text whole lines
 */
export async function put(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * Says something that is no result.
 *
 * @param sentence without a line end
 */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
