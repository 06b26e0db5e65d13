import type { Learning } from '../core/vocabulary.ts';

/** Only https addresses become links. */
export const safeLearning = (entries: readonly Learning[]): readonly Learning[] =>
  entries.filter((entry) => entry.url.startsWith('https://'));

/** Ways to learn a thing. They are links: nothing is loaded from them until the user goes there. */
export function LearningList({ entries }: { readonly entries: readonly Learning[] }) {
  return (
    <ul class="learning">
      {safeLearning(entries).map((entry) => (
        <li key={entry.url}>
          <a href={entry.url} target="_blank" rel="noreferrer noopener">
            {entry.title}
          </a>
          <span class="soft">, {entry.publisher}</span>
        </li>
      ))}
    </ul>
  );
}
