import { existsSync, readdirSync, statSync } from 'node:fs';
import { buildExtension } from '../../.dev/build.mjs';
import { root } from './sources.ts';

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

/** Journeys are made with what is built: before the first, builds what is older than its sources. */
export function setup(): void {
  const sources = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];
  const changed = Math.max(...sources.map((path) => newest(root + path)));
  for (const name of ['chrome', 'firefox'] as const) {
    const built = `${root}dist/${name}/manifest.json`;
    if (!existsSync(built) || statSync(built).mtimeMs < changed) buildExtension(name, true);
  }
}
