import type { ComponentChildren } from 'preact';
import { type Ask, aiAsksOf } from '../core/ask.ts';
import { counted } from '../core/counted.ts';
import type { Reading } from '../core/reading.ts';
import { EmptyState } from './EmptyState.tsx';
import { useVocabulary } from './vocabulary.ts';
import { languageName } from './wording.ts';

interface ReadingNoteProps {
  readonly reading: Reading;
  readonly asks: readonly Ask[];
  /** The next step, such as a way to the facts. */
  readonly actions?: ComponentChildren;
}

/** What must be said before the list: three ways in which a posting can lack AI duties, none of them to be confused. */
export function ReadingNote({ reading, asks, actions }: ReadingNoteProps) {
  const { competencies } = useVocabulary();
  const screen = (title: string, words: string) => (
    <EmptyState title={title} actions={actions}>
      <p>{words}</p>
    </EmptyState>
  );
  if (!reading.english) {
    const language = languageName(reading);
    return screen(
      language === null ? 'Too little text' : `This posting is in ${language}`,
      'Rolelight reads English for now, so nothing in it was looked for. That says nothing about what the job asks.',
    );
  }
  if (!reading.requirementsFound) {
    return screen(
      'This text does not say what is asked',
      asks.length === 0
        ? 'No part of it speaks of duties or requirements. Silence is no answer: ask for the full description.'
        : `No part of it is about requirements. What is listed here was named in passing; silence about the rest is no answer.`,
    );
  }
  if (aiAsksOf(asks, competencies).length > 0) return null;
  return screen(
    'No AI duty found',
    asks.length === 0
      ? 'The posting says what it asks, and nothing of it is work on AI. That is an answer.'
      : `The posting says what it asks, and nothing of it is work on AI. It asks ${counted(asks.length, 'thing')} that many roles ask.`,
  );
}
