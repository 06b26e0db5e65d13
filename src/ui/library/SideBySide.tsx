import './side-by-side.css';
import { useMemo } from 'preact/hooks';
import { lifeCycleOf } from '../../core/life-cycle.ts';
import { comparable, type Profile } from '../../core/profile.ts';
import { factsSideBySide, sharesOf, stagesSideBySide } from '../../core/side-by-side.ts';
import { EmptyState } from '../EmptyState.tsx';
import { Explain } from '../Explain.tsx';
import { Legend } from '../Legend.tsx';
import { LifeCycle, LifeCycleKey, StageNames } from '../LifeCycle.tsx';
import { useVocabulary } from '../vocabulary.ts';
import type { Compared } from './compared.ts';
import { Letter } from './Letter.tsx';
import { FEWEST_COMPARED, postingHash } from './library-address.ts';
import { Shares } from './Shares.tsx';
import { SideFacts } from './SideFacts.tsx';
import { SideStages } from './SideStages.tsx';

interface SideBySideProps {
  /** The postings in the order in which they stand. */
  readonly compared: readonly Compared[];
  readonly profile: Profile | null;
}

/** Two or three saved postings, compared with each other and each with the profile of today. */
export function SideBySide({ compared, profile }: SideBySideProps) {
  const { competencies } = useVocabulary();
  const held = comparable(profile);
  const readings = useMemo(() => compared.map(({ saved }) => saved.reading), [compared]);
  const stages = useMemo(() => stagesSideBySide(readings, competencies), [readings, competencies]);
  const facts = useMemo(() => factsSideBySide(readings, competencies), [readings, competencies]);
  const back = (
    <a class="small" href="#list">
      ← All saved postings
    </a>
  );
  if (compared.length < FEWEST_COMPARED) {
    return (
      <EmptyState title="Nothing to lay side by side" actions={back}>
        <p>Of the postings in this address fewer than two are in your library. Select two or three in the list.</p>
      </EmptyState>
    );
  }
  return (
    <article class="side-by-side" style={{ '--sides': String(compared.length) }}>
      <header class="page-head">
        <div>
          {back}
          <h1>Side by side</h1>
          <Shares shares={sharesOf(stages, compared.length)} />
        </div>
      </header>
      <section class="side-maps" aria-label="How deep AI is in each role">
        {compared.map(({ saved: { posting, reading }, asks }, index) => (
          <div key={posting.id} class="side-map">
            <h2>
              <Letter index={index} /> <a href={postingHash(posting.id)}>{posting.title}</a>
              <span class="small soft">{posting.company}</span>
            </h2>
            {reading.english ? (
              <LifeCycle stages={lifeCycleOf(asks, held, competencies)} size="bare" />
            ) : (
              <p class="small soft">Not read: it is not in English.</p>
            )}
          </div>
        ))}
        <div class="side-map">
          <StageNames />
        </div>
        <div class="life-cycle-foot">
          <LifeCycleKey line={held !== null} />
          <Explain label="Legend">
            <Legend />
          </Explain>
        </div>
      </section>
      <table class="side-table">
        <thead>
          <tr>
            <td />
            {compared.map(({ saved: { posting } }, index) => (
              <th key={posting.id} scope="col">
                <Letter index={index} /> <span class="side-title">{posting.title}</span>
              </th>
            ))}
            <th scope="col" class="side-you">
              You
            </th>
          </tr>
        </thead>
        <SideFacts compared={compared} facts={facts} />
        <SideStages compared={compared} stages={stages} profile={held} />
      </table>
    </article>
  );
}
