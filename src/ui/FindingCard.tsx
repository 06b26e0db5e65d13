import './finding-card.css';
import { useId, useState } from 'preact/hooks';
import { type Ask, alternativesOf } from '../core/ask.ts';
import { askName } from '../core/ask-words.ts';
import { type Level, NO_SKILL, type Profile } from '../core/profile.ts';
import { sentenceAround } from '../core/sentence.ts';
import type { Tag } from '../core/tag.ts';
import { LearningList, safeLearning } from './LearningList.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { Quote } from './Quote.tsx';
import { StandingSign } from './StandingSign.tsx';
import { type Placed, STANDING_LABELS, type Standing } from './standing.ts';
import { labelOf, useVocabulary } from './vocabulary.ts';
import { WhyTag } from './WhyTag.tsx';
import { askInShort } from './wording.ts';
import { YourLines } from './YourLines.tsx';

interface FindingCardProps {
  readonly placed: Placed;
  readonly description: string;
  /** For the lines of what carries over, and the levels of what else answers the ask. */
  readonly profile: Profile | null;
  /** The group it is shown in; where its standing has changed since, the card says so and stays in its place. */
  readonly shownAs: Standing | null;
  readonly onShow: ((start: number) => void) | null;
  /** Null where levels cannot be set here. */
  readonly onLevel: ((id: string, level: Level) => void) | null;
}

/** What the first quote shows: of a choice, from its first alternative to its last. */
function firstQuote({ tags: [first, ...others] }: Ask): { readonly span: Tag; readonly more: readonly Tag[] } {
  const isShown = (tag: Tag): boolean => first.either !== undefined && tag.either === first.either;
  const shown = [first, ...others.filter(isShown)];
  const [start, end] = [Math.min(...shown.map((tag) => tag.start)), Math.max(...shown.map((tag) => tag.end))];
  return { span: { ...first, start, end }, more: others };
}

/** One thing that is asked: how, in which words of the posting, and what the user brings of it. */
export function FindingCard({ placed, description, profile, shownAs, onShow, onLevel }: FindingCardProps) {
  const { ask, standing } = placed;
  const [open, setOpen] = useState<'why' | 'learn' | null>(null);
  const panel = useId();
  const vocabulary = useVocabulary();
  const competency = vocabulary.competencies.get(ask.id);
  const nameOf = (id: string): string => labelOf(vocabulary, id);
  const label = askName(ask, nameOf);
  const alternatives = alternativesOf(ask);
  const family = competency?.family ?? 'people';
  const [first] = ask.tags;
  const { span, more } = firstQuote(ask);
  const around = sentenceAround(description, span);
  const learning =
    standing === 'met'
      ? []
      : safeLearning(alternatives.flatMap(({ id }) => vocabulary.competencies.get(id)?.learning ?? []));
  const moved = standing !== null && standing !== shownAs;
  const quoteOf = (tag: Tag) => (
    <Quote description={description} span={tag} family={family} strength={tag.strength} onShow={onShow} />
  );
  const toggle = (which: 'why' | 'learn', name: string) => (
    <button
      type="button"
      class="quiet finding-toggle"
      aria-expanded={open === which}
      aria-controls={panel}
      onClick={() => setOpen(open === which ? null : which)}
    >
      {name}
      <span class="unseen">: {label}</span>
    </button>
  );
  return (
    <article class="finding" data-finding={ask.id} data-family={family} tabIndex={-1}>
      <header class="finding-head">
        <h3>{label}</h3>
        <p class="finding-how">{askInShort(ask)}</p>
      </header>
      {standing === null ? (
        quoteOf(span)
      ) : (
        <div class="pair">
          <p class="pair-who">Posting</p>
          <div>{quoteOf(span)}</div>
          <p class="pair-who">You</p>
          <div class="pair-you">
            <YourLines
              placed={placed}
              sentence={`${around.before}${around.quote}${around.after} ${label}`}
              profile={profile}
            />
          </div>
        </div>
      )}
      <footer class="finding-foot">
        {onLevel &&
          alternatives.map(({ id }) => (
            <div key={id} class="finding-level">
              {alternatives.length > 1 && (
                <span class="soft" aria-hidden="true">
                  {nameOf(id)}
                </span>
              )}
              <LevelChoice
                label={nameOf(id)}
                level={(profile?.skills[id] ?? NO_SKILL).level}
                onChange={(level) => onLevel(id, level)}
              />
            </div>
          ))}
        <span class="finding-toggles">
          {toggle('why', 'Why?')}
          {learning.length > 0 && toggle('learn', 'Learn')}
        </span>
      </footer>
      {moved && (
        <p class="finding-moved" data-standing={standing}>
          <StandingSign standing={standing} />
          now {STANDING_LABELS[standing].toLowerCase()}
        </p>
      )}
      <div id={panel} class="finding-panel" hidden={open === null}>
        {open === 'why' && (
          <>
            {alternatives.map(({ id }) => (
              <p key={id}>{vocabulary.competencies.get(id)?.definition}</p>
            ))}
            <WhyTag tag={first} />
            {more.map((tag) => (
              <div key={`${tag.start} ${tag.strength}`} class="why-also">
                {quoteOf(tag)}
                <WhyTag tag={tag} />
              </div>
            ))}
          </>
        )}
        {open === 'learn' && <LearningList entries={learning} />}
      </div>
    </article>
  );
}
