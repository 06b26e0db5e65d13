import './match.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Ask } from '../core/ask.ts';
import type { Level, Profile } from '../core/profile.ts';
import type { Tag } from '../core/tag.ts';
import { byId } from './by-id.ts';
import { FindingCard } from './FindingCard.tsx';
import { Mentions } from './Mentions.tsx';
import { StandingSign } from './StandingSign.tsx';
import { type Placed, STANDING_LABELS, STANDINGS, type Standing } from './standing.ts';
import { TakenOut } from './TakenOut.tsx';

interface MatchProps {
  readonly description: string;
  readonly placed: readonly Placed[];
  readonly profile: Profile | null;
  readonly notAsked: readonly Ask[];
  /** Every tag of the reading, for what is named without being asked. */
  readonly tags: readonly Tag[];
  /** Changes where the order shown may change: another posting, a profile that was not there before. */
  readonly orderKey: string;
  readonly onShow: ((start: number) => void) | null;
  readonly onLevel: ((id: string, level: Level) => void) | null;
}

/** Where each ask was first shown. A level set with a click must not pull the list from under the pointer. */
function useFirstOrder(placed: readonly Placed[], orderKey: string): ReadonlyMap<string, Standing | null> {
  const first = useRef<{ key: string; standings: ReadonlyMap<string, Standing | null> } | null>(null);
  if (first.current?.key !== orderKey) {
    first.current = { key: orderKey, standings: new Map(placed.map(({ ask, standing }) => [ask.id, standing])) };
  }
  return first.current.standings;
}

/** A list of findings under its heading, counted as it was laid out; what is met is folded. */
function Group({ standing, count, children }: { standing: Standing; count: number; children: ComponentChildren }) {
  const heading = (
    <>
      <StandingSign standing={standing} />
      {STANDING_LABELS[standing]}, {count}
    </>
  );
  if (standing !== 'met') {
    return (
      <section class="group" data-standing={standing}>
        <h2 class="group-head">{heading}</h2>
        {children}
      </section>
    );
  }
  return (
    <details class="group" data-standing={standing}>
      <summary class="group-head">
        <h2>{heading}</h2>
      </summary>
      {children}
    </details>
  );
}

/** What the posting asks against what the user brings: missing first, what is met folded, each with its sentence. */
export function Match({ description, placed, profile, notAsked, tags, orderKey, onShow, onLevel }: MatchProps) {
  const order = useFirstOrder(placed, orderKey);
  const shownAs = (one: Placed): Standing | null => order.get(one.ask.id) ?? null;
  const cards = (standing: Standing | null) =>
    placed
      .filter((one) => shownAs(one) === standing)
      .map((one) => (
        <FindingCard
          key={one.ask.id}
          placed={one}
          description={description}
          profile={profile}
          shownAs={standing}
          onShow={onShow}
          onLevel={onLevel}
        />
      ));
  const unplaced = cards(null);
  const listed = new Set([...placed.map(({ ask }) => ask), ...notAsked].flatMap((ask) => ask.tags));
  const passing = byId(tags.filter((tag) => tag.kind === 'competency' && !listed.has(tag)));
  return (
    <>
      {unplaced.length > 0 && (
        <section class="group">
          <h2 class="group-head">Asked, {unplaced.length}</h2>
          {unplaced}
        </section>
      )}
      {STANDINGS.map((standing) => {
        const shown = cards(standing);
        return shown.length === 0 ? null : (
          <Group key={standing} standing={standing} count={shown.length}>
            {shown}
          </Group>
        );
      })}
      {notAsked.length > 0 && (
        <section class="group">
          <h2 class="group-head">Expressly not asked, {notAsked.length}</h2>
          {notAsked.map(({ id, tags }) => (
            <Mentions key={id} id={id} tags={tags} description={description} onShow={onShow} />
          ))}
        </section>
      )}
      {passing.size > 0 && (
        <details class="group">
          <summary class="group-head">
            <h2>Said in passing, {passing.size}</h2>
          </summary>
          {[...passing].map(([id, tags]) => (
            <Mentions key={id} id={id} tags={tags} description={description} onShow={onShow} />
          ))}
        </details>
      )}
      <TakenOut description={description} />
    </>
  );
}
