import './prepare.css';
import type { Strength } from '../core/tag.ts';
import { LearningList } from './LearningList.tsx';
import type { Placed } from './standing.ts';
import { labelOf, useVocabulary } from './vocabulary.ts';
import { askInShort } from './wording.ts';

const GROUPS: readonly (readonly [Strength, string])[] = [
  ['required', 'Required'],
  ['duty', 'What you would do'],
  ['preferred', 'Nice to have'],
];

/** The questions to expect and to ask for what this posting asks, strongest asks first, with the user's own evidence. */
export function Prepare({ placed }: { readonly placed: readonly Placed[] }) {
  const vocabulary = useVocabulary();
  return (
    <>
      <p class="prepare-lead">Questions to expect, and to ask, about what this posting asks for.</p>
      {GROUPS.map(([strength, heading]) => {
        const here = placed.filter(({ ask }) => ask.strength === strength);
        return here.length === 0 ? null : (
          <section key={strength} class="group">
            <h2 class="group-head">{heading}</h2>
            {here.map(({ ask, skill, standing }) => {
              const competency = vocabulary.competencies.get(ask.id);
              return (
                <article
                  key={ask.id}
                  class="finding"
                  data-finding={ask.id}
                  data-family={competency?.family}
                  tabIndex={-1}
                >
                  <header class="finding-head">
                    <h3>{labelOf(vocabulary, ask.id)}</h3>
                    <p class="finding-how">{askInShort(ask)}</p>
                  </header>
                  <ul class="questions">
                    {competency?.questions.map((question) => (
                      <li key={question}>{question}</li>
                    ))}
                  </ul>
                  {skill.evidence.length > 0 && (
                    <p class="finding-evidence">
                      <span class="soft">You: </span>
                      {skill.evidence.join(' · ')}
                    </p>
                  )}
                  {standing !== 'met' && competency && <LearningList entries={competency.learning} />}
                </article>
              );
            })}
          </section>
        );
      })}
    </>
  );
}
