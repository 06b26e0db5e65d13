import { useState } from 'preact/hooks';
import { onlyProfile } from '../../../src/core/profiles.ts';
import { SAMPLE_PROFILE } from '../../../src/core/sample-profile.ts';
import { LibraryPage, type LibraryPageProps } from '../../../src/ui/library/LibraryPage.tsx';
import { readyView } from '../../../src/ui/profile-view.ts';
import { nothingFound, savedPostings } from '../invented.ts';

const nothing = (): void => {};
const ready = (count: number): LibraryPageProps['view'] => ({
  state: 'ready',
  saved: savedPostings(count),
  unreadable: [],
});

/** Postings that differ in more than their titles. */
const various: LibraryPageProps['view'] = {
  state: 'ready',
  unreadable: [],
  saved: savedPostings(5).map((one, index) => {
    const { reading } = one;
    const deeper = index % 2 === 0;
    return {
      ...one,
      reading: {
        ...reading,
        tags: reading.tags.map((tag, nth) => ({
          ...tag,
          depth: nth % 3 === index % 3 ? (deeper ? 'own' : 'know') : tag.depth,
          strength: nth % 4 === index && tag.strength === 'duty' ? 'preferred' : tag.strength,
        })),
        facts: {
          ...reading.facts,
          salary: deeper ? reading.facts.salary : null,
          place: { value: deeper ? 'hybrid' : 'remote', quote: deeper ? 'hybrid' : 'remote', start: null, end: null },
          visa: deeper ? null : { value: 'sponsored', quote: 'We sponsor visas', start: null, end: null },
        },
      },
    };
  }),
};

const STATES: Readonly<Record<string, Partial<LibraryPageProps>>> = {
  list: { view: ready(23) },
  many: { view: ready(2_000) },
  empty: { view: ready(0) },
  opened: { view: ready(23), place: { view: 'posting', id: 'invented:0' } },
  'side-by-side': { view: various, place: { view: 'compare', ids: ['invented:1', 'invented:4'] } },
  'three-sides': { view: various, place: { view: 'compare', ids: ['invented:0', 'invented:3', 'invented:2'] } },
  german: {
    view: {
      state: 'ready',
      unreadable: [],
      saved: savedPostings(4).map((one, index) =>
        index === 1 ? { ...one, reading: nothingFound({ english: false, language: 'deu', verdict: null }) } : one,
      ),
    },
  },
  'no-profile': { view: ready(9), profile: readyView(onlyProfile(null)) },
  unreadable: {
    view: {
      state: 'ready',
      saved: savedPostings(2),
      unreadable: [
        { id: 'linkedin:123', state: 'broken' },
        { id: 'lever:https://jobs.lever.co/larkspur/0f2a', state: 'later-version' },
      ],
    },
  },
  undo: {
    view: ready(5),
    notice: { id: 1, tone: 'news', text: '3 postings deleted.', action: { label: 'Undo', run: nothing } },
  },
};

export const LIBRARY_SCREENS = Object.keys(STATES);

/** The library in one state. */
export function LibraryScreen({ name }: { readonly name: string }) {
  const [state] = useState(STATES[name] ?? {});
  return (
    <LibraryPage
      view={{ state: 'loading' }}
      profile={readyView(onlyProfile(SAMPLE_PROFILE))}
      exports={[
        { id: 'csv', label: 'Spreadsheet (CSV)' },
        { id: 'html', label: 'Web page (HTML)' },
      ]}
      notice={null}
      place={{ view: 'list' }}
      onStatus={nothing}
      onNote={nothing}
      onLevel={nothing}
      onJudge={nothing}
      onWithdraw={nothing}
      onDelete={nothing}
      onExport={nothing}
      onSheet={nothing}
      onExportUnreadable={nothing}
      onCloseNotice={nothing}
      {...state}
    />
  );
}
