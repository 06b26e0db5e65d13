import { appendFileSync, mkdirSync } from 'node:fs';
import { root } from './sources.ts';

/**
 * Prints a number and keeps it in `out/measures.tsv`.
 *
 * @param name what was measured
 * @param value with its unit
 */
export function measured(name: string, value: string): void {
  mkdirSync(`${root}out`, { recursive: true });
  appendFileSync(`${root}out/measures.tsv`, `${name}\t${value}\n`);
  console.log(`${name}: ${value}`);
}
