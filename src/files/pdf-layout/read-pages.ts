import type { PageText } from './page-text.ts';

/** @param page a page @returns how many letters and digits it has */
export const lettersOf = ({ pieces }: PageText): number =>
  pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

export function readPages(pages: readonly PageText[]): string {
  return pages.map((p) => p.pieces.map((x) => x.text).join('\n')).join('\n\n');
}
