import { openNet, type PhraseNet, type Rule } from './phrase-net.ts';
import { compileTable } from './phrase-table.ts';

/**
 * Compiles phrases and makes a net of them at once. The matcher itself opens what was compiled when it was built.
 *
 * @param rules the phrases with what they stand for
 * @param classes the word classes' phrases by name; they use no classes themselves
 * @throws PhraseError where a phrase cannot be read or names a class that does not exist
 */
export function compileNet<T>(
  rules: readonly Rule<T>[],
  classes: ReadonlyMap<string, readonly string[]>,
): PhraseNet<T> {
  const phrases = rules.map(({ phrase }) => phrase);
  return openNet(compileTable(phrases, classes), rules);
}
