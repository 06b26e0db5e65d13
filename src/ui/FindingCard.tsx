import './finding-card.css';
import { useId, useState } from 'preact/hooks';
import type { Level } from '../core/profile.ts';
import type { Tag } from '../core/tag.ts';
import { LearningList, safeLearning } from './LearningList.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { Quote } from './Quote.tsx';
import { StandingSign } from './StandingSign.tsx';
import { type Placed, STANDING_LABELS, type Standing } from './standing.ts';
import { labelOf, useVocabulary } from './vocabulary.ts';
import { WhyTag } from './WhyTag.tsx';
import { askInShort, whyPartly } from './wording.ts';

interface FindingCardProps {
  readonly placed: Placed;
  readonly description: string;
  /** The group it is shown in; where its standing has changed since, the card says so and stays in its place. */
  readonly shownAs: Standing | null;
  readonly onShow: ((start: number) => void) | null;
  /** Null where levels cannot be set here. */
  readonly onLevel: ((id: string, level: Level) => void) | null;
}

/** One thing that is asked: how, in which words of the posting, and what the user brings of it. */
export function FindingCard({ placed, description, shownAs, onShow, onLevel }: FindingCardProps) {
  const { ask, skill, bridges, standing } = placed;
  const [open, setOpen] = useState<'why' | 'learn' | null>(null);
  const panel = useId();
  const vocabulary = useVocabulary();
  const competency = vocabulary.competencies.get(ask.id);
  const label = labelOf(vocabulary, ask.id);
  const family = competency?.family ?? 'people';
  const [first, ...more] = ask.tags;
  const learning = standing === 'met' ? [] : safeLearning(competency?.learning ?? []);
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
      {quoteOf(first)}
      {standing === 'partial' && <p class="finding-why">{whyPartly(placed)}</p>}
      {standing === 'transferable' && (
        <p class="finding-why">Carries over from {bridges.map((id) => labelOf(vocabulary, id)).join('; ')}.</p>
      )}
      {skill.evidence.length > 0 && (
        <p class="finding-evidence">
          <span class="soft">You: </span>
          {skill.evidence.join(' · ')}
        </p>
      )}
      <footer class="finding-foot">
        {onLevel && <LevelChoice label={label} level={skill.level} onChange={(level) => onLevel(ask.id, level)} />}
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
            {competency && <p>{competency.definition}</p>}
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
