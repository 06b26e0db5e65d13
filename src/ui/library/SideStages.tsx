import { countedYears } from '../../core/counted.ts';
import { STAGE_FAMILIES, STAGE_LABELS } from '../../core/life-cycle.ts';
import { LEVEL_LABELS, type Profile } from '../../core/profile.ts';
import type { SideStage } from '../../core/side-by-side.ts';
import { placeAsks } from '../standing.ts';
import { labelOf, useVocabulary } from '../vocabulary.ts';
import type { Compared } from './compared.ts';
import { Letter } from './Letter.tsx';
import { SideCell } from './SideCell.tsx';

interface SideStagesProps {
  readonly compared: readonly Compared[];
  readonly stages: readonly SideStage[];
  /** Null where there is nothing to say of the user. */
  readonly profile: Profile | null;
}

/** What the user holds of a competency, in two or three words. */
function inYourWords(profile: Profile, id: string): string {
  const { level = 'none', years = null } = profile.skills[id] ?? {};
  return [LEVEL_LABELS[level], ...(years === null ? [] : [countedYears(years)])].join(' · ');
}

/** What each posting asks, competency by competency, grouped by the stages of the life cycle. */
export function SideStages({ compared, stages, profile }: SideStagesProps) {
  const vocabulary = useVocabulary();
  const standings = compared.map(
    ({ asks, comparison }) => new Map(placeAsks(asks, comparison).map(({ ask, standing }) => [ask.id, standing])),
  );
  return (
    <>
      {stages.map(({ stage, rows }) => (
        <tbody key={stage} data-family={stage ? STAGE_FAMILIES[stage] : 'people'}>
          <tr class="side-group">
            <th scope="rowgroup" colSpan={compared.length + 2}>
              {stage ? STAGE_LABELS[stage] : 'Other'}
            </th>
          </tr>
          {rows.map(({ id, sides, only }) => (
            <tr key={id}>
              <th scope="row">
                {labelOf(vocabulary, id)}{' '}
                {only !== null && (
                  <span class="side-only">
                    only <Letter index={only} />
                  </span>
                )}
              </th>
              {sides.map((side, index) => {
                const one = compared[index];
                return (
                  one && (
                    <SideCell
                      key={one.saved.posting.id}
                      id={id}
                      side={side}
                      aiSpecific={vocabulary.competencies.get(id)?.aiSpecific ?? false}
                      description={one.saved.posting.description}
                      standing={side.state === 'asked' ? (standings[index]?.get(side.ask.id) ?? null) : null}
                    />
                  )
                );
              })}
              <td class="side-you">{profile ? inYourWords(profile, id) : <span class="soft">no profile yet</span>}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </>
  );
}
