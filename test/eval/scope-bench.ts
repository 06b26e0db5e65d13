import { scopeCases } from '../core/matcher/scope-cases.ts';
import { readText } from '../support/read-text.ts';
import { keywordSearch } from './keyword-search.ts';
import type { Prediction } from './score.ts';

/**
 * Runs the scope bench through the matcher and the keyword search and prints how many cases each reads right: every
 * tag expected found with its strength, and none that must not be there.
 */
export function benchBaselines(): void {
  const readers: readonly (readonly [string, (text: string, title: string) => readonly Prediction[]])[] = [
    ['Rolelight', (text, title) => readText(text, title).tags],
    ['our phrases as keywords', (text) => keywordSearch(text)],
  ];
  console.log('\nscope bench');
  for (const [name, read] of readers) {
    const right = scopeCases.filter(({ text, title, expected, absent }) => {
      const found = read(text, title);
      return (
        expected.every(({ id, strength }) => found.some((one) => one.id === id && one.strength === strength)) &&
        !found.some(({ id }) => absent.includes(id))
      );
    });
    console.log(`  ${name.padEnd(36)}${right.length} of ${scopeCases.length} cases right`);
  }
}
