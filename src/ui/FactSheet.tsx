import './fact-sheet.css';
import { factLines } from '../core/fact-words.ts';
import type { Posting } from '../core/posting.ts';
import type { Reading } from '../core/reading.ts';
import { byId } from './by-id.ts';
import { Mentions } from './Mentions.tsx';
import { Quote } from './Quote.tsx';
import { TakenOut } from './TakenOut.tsx';
import { useVocabulary } from './vocabulary.ts';
import { languageName } from './wording.ts';

/** What people ask of every job, in order; what a posting leaves open is said to be open. */
const ASKED_OF_EVERY_JOB = ['Experience', 'Degree', 'Seniority', 'Workplace', 'Location', 'Salary', 'Employment'];

interface FactSheetProps {
  readonly posting: Posting;
  readonly reading: Reading;
  readonly onShow: ((start: number) => void) | null;
}

/** What the posting states about the job, each with its words, and what the AI in it is for. */
export function FactSheet({ posting, reading, onShow }: FactSheetProps) {
  const vocabulary = useVocabulary();
  const lines = factLines(reading.facts, vocabulary.competencies);
  const uses = byId(reading.tags.filter(({ kind, strength }) => kind === 'application' && strength !== 'negated'));
  const language = languageName(reading);
  // What few postings speak of is shown only where this one does.
  const others = new Set(lines.map(({ label }) => label).filter((label) => !ASKED_OF_EVERY_JOB.includes(label)));
  // The text of a posting in another language was not looked at: what it leaves open is not known.
  const labels = reading.english
    ? [...ASKED_OF_EVERY_JOB, ...others]
    : ASKED_OF_EVERY_JOB.filter((label) => lines.some((line) => line.label === label));
  return (
    <>
      {!reading.english && (
        <p class="facts-note">
          This posting was not read: it is {language === null ? 'not in English' : `in ${language}`}. Here is only what
          its page names beside the text.
        </p>
      )}
      <dl class="facts">
        {labels.map((label) => {
          const stated = lines.filter((line) => line.label === label);
          return (
            <div key={label} class="fact">
              <dt>{label}</dt>
              {stated.length === 0 && <dd class="soft">not stated</dd>}
              {stated.map((line) => (
                <dd key={`${line.value} ${line.start}`}>
                  {line.value}
                  {line.start === null ? (
                    line.quote !== line.value && <p class="quote">{`“${line.quote}”`}</p>
                  ) : (
                    <Quote
                      description={posting.description}
                      span={{ start: line.start, end: line.start + line.quote.length }}
                      family="fact"
                      strength="duty"
                      onShow={onShow}
                    />
                  )}
                </dd>
              ))}
            </div>
          );
        })}
        {!reading.english && posting.location !== null && !labels.includes('Location') && (
          <div class="fact">
            <dt>Location</dt>
            <dd>{posting.location}</dd>
          </div>
        )}
        <div class="fact">
          <dt>Language</dt>
          <dd>{language ?? 'the text is too short to tell'}</dd>
        </div>
      </dl>
      {reading.english && (
        <section class="group">
          <h2 class="group-head">What the AI is for</h2>
          {uses.size === 0 && <p class="small soft">The posting does not say.</p>}
          {[...uses].map(([id, tags]) => (
            <Mentions key={id} id={id} tags={tags} description={posting.description} onShow={onShow} />
          ))}
        </section>
      )}
      <TakenOut description={posting.description} />
    </>
  );
}
