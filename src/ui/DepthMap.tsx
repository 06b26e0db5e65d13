import type { ComponentChildren } from 'preact';
import { Explain } from './Explain.tsx';
import { Legend } from './Legend.tsx';
import { LifeCycle, LifeCycleKey } from './LifeCycle.tsx';
import { LifeCycleMap } from './LifeCycleMap.tsx';
import type { StageChoice } from './stage.ts';

interface DepthMapProps {
  readonly map: StageChoice;
  /** Whether there are findings to choose from; where not it is a picture, of the same size. */
  readonly findings: boolean;
  /** What else stands beside the key. */
  readonly children?: ComponentChildren;
}

/** How deep AI is in the role, and how far the user comes: the map with its key. */
export function DepthMap({ map, findings, children }: DepthMapProps) {
  return (
    <>
      {findings ? <LifeCycleMap {...map} /> : <LifeCycle stages={map.stages} />}
      <div class="life-cycle-foot">
        <LifeCycleKey line={map.stages.some(({ brought }) => brought !== null)} />
        <Explain label="Legend">
          <Legend />
        </Explain>
        {children}
      </div>
    </>
  );
}
