import type { ComponentChildren } from 'preact';
import { type Ask, notAskedOf } from '../../core/ask.ts';
import type { Comparison } from '../../core/compare.ts';
import type { Level, Profile } from '../../core/profile.ts';
import { CutNote } from '../CutNote.tsx';
import { Match } from '../Match.tsx';
import { MatchHead } from '../MatchHead.tsx';
import { ReadingNote } from '../ReadingNote.tsx';
import { StageNote } from '../StageNote.tsx';
import { type StageChoice, useInStage } from '../stage.ts';
import { type Placed, placeAsks } from '../standing.ts';
import { Invitation } from './Invitation.tsx';
import type { ReadPosting } from './page-view.ts';

interface MatchViewProps {
  readonly shown: ReadPosting;
  readonly asks: readonly Ask[];
  readonly placed: readonly Placed[];
  /** The map, whose chosen stage's findings are shown alone. */
  readonly map: StageChoice;
  readonly profile: Profile | null;
  /** Why the stored profile is not compared with; null where it is. */
  readonly warning: string | null;
  /** Whether questions stand in the place of a comparison. */
  readonly inviting: boolean;
  /** Null without a profile. */
  readonly comparison: Comparison | null;
  /** Where to look where nothing is asked. */
  readonly actions: ComponentChildren;
  readonly onShow: ((start: number) => void) | null;
  readonly onLevel: (id: string, level: Level) => void;
  readonly onStartSample: () => void;
  readonly onDone: () => void;
}

/** What the posting asks against what the user brings; without a profile, the first questions. */
export function MatchView(props: MatchViewProps) {
  const { shown, asks, placed, inviting } = props;
  const comparison = inviting ? null : props.comparison;
  const { posting, reading } = shown;
  const inStage = useInStage(props.map.chosen);
  return (
    <>
      <StageNote {...props.map} />
      <CutNote posting={posting} />
      <ReadingNote reading={reading} asks={asks} actions={props.actions} />
      {props.warning !== null && <p class="warning">{props.warning}</p>}
      {inviting && asks.length > 0 && (
        <Invitation
          placed={placed}
          profile={props.profile}
          onLevel={props.onLevel}
          onStartSample={props.onStartSample}
          onDone={props.onDone}
        />
      )}
      {props.map.chosen === null && <MatchHead asks={asks} comparison={comparison} />}
      <Match
        description={posting.description}
        placed={(inviting ? placeAsks(asks, null) : placed).filter(({ ask }) => inStage(ask))}
        profile={props.profile}
        notAsked={notAskedOf(reading).filter(inStage)}
        tags={reading.tags.filter(inStage)}
        orderKey={`${posting.id} ${props.map.chosen} ${inviting} ${props.comparison !== null}`}
        onShow={props.onShow}
        onLevel={comparison ? props.onLevel : null}
      />
    </>
  );
}
