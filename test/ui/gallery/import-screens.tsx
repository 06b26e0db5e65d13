import '../../../src/ui/profile/profile-page.css';
import { useState } from 'preact/hooks';
import type { CvReading } from '../../../src/core/proposal.ts';
import { FileDoor } from '../../../src/ui/profile/FileDoor.tsx';
import { type ImportView, NO_IMPORT } from '../../../src/ui/profile/import-view.ts';
import { Proposals } from '../../../src/ui/profile/Proposals.tsx';
import { CV_READING, PROFILES, PROPOSALS } from '../invented-cv.ts';

const nothing = (): void => {};

const NAME = 'Iris Okonjo, CV.pdf';

interface Review {
  readonly reading: CvReading;
  readonly notes?: readonly string[];
  readonly isFirst?: boolean;
}

const REVIEWS: Readonly<Record<string, Review>> = {
  proposals: { reading: CV_READING },
  first: { reading: CV_READING, isFirst: true },
  notes: {
    reading: {
      ...CV_READING,
      positions: 0,
      proposals: PROPOSALS.slice(0, 3).map((proposal) => ({ ...proposal, years: null })),
    },
    notes: ['Only the first 60 of 200 pages were read.'],
  },
  nothing: { reading: { ...CV_READING, proposals: [] } },
  german: { reading: { proposals: [], language: 'deu', english: false, positions: 4 } },
};

const DOORS: Readonly<Record<string, ImportView>> = {
  door: NO_IMPORT,
  over: NO_IMPORT,
  reading: { state: 'reading', name: NAME },
  refused: {
    state: 'refused',
    message: 'This PDF opens with a password only. Save a copy without one, then choose that.',
  },
};

export const IMPORT_SCREENS = [...Object.keys(REVIEWS), ...Object.keys(DOORS)];

/** The way of a CV into a profile, in one state. */
export function ImportScreen({ name }: { readonly name: string }) {
  const [review] = useState(REVIEWS[name]);
  const file = DOORS[name];
  return (
    <div class="profile-page">
      <main>
        {review && (
          <Proposals
            file={NAME}
            notes={[]}
            {...review}
            profiles={review.isFirst ? [] : PROFILES}
            active={review.isFirst ? null : 'ai'}
            onTakeOver={nothing}
            onClose={nothing}
          />
        )}
        {file && (
          <FileDoor
            coming={file}
            isStart
            isOver={name === 'over'}
            takesFocus={{ current: false }}
            onFile={nothing}
            onText={nothing}
            onCancel={nothing}
            onStartSample={nothing}
          />
        )}
      </main>
    </div>
  );
}
