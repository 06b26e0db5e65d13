import { useState } from 'preact/hooks';
import { applyCorrections } from '../../../src/core/apply-corrections.ts';
import { type Correction, createCorrection, mentionKey } from '../../../src/core/correction.ts';
import { createProfile, type Profile } from '../../../src/core/profile.ts';
import { applyEdit } from '../../../src/core/profile-edit.ts';
import { onlyProfile } from '../../../src/core/profiles.ts';
import { SAMPLE_PROFILE } from '../../../src/core/sample-profile.ts';
import { withSkill } from '../../../src/core/skill.ts';
import type { Notice } from '../../../src/ui/NoticeBar.tsx';
import { ProfilesContext } from '../../../src/ui/ProfileChoice.tsx';
import { Popup, type PopupProps } from '../../../src/ui/popup/Popup.tsx';
import type { KnownRow, PageView } from '../../../src/ui/popup/page-view.ts';
import { readyView } from '../../../src/ui/profile-view.ts';
import { CHOICE, LIST, nothingFound, POSTING, READING } from '../invented.ts';
import { VOCABULARY } from '../invented-vocabulary.ts';

const marks = { site: 'linkedin.com', on: true, undecided: false };
const posting = (reading: typeof READING | null, change: Partial<typeof marks> = {}): PageView => ({
  state: 'posting',
  posting: POSTING,
  reading,
  marks: { ...marks, ...change },
});

/** What any product manager is asked, and nothing of AI. */
const PLAIN: typeof READING = {
  ...READING,
  verdict: 'traditional',
  tags: READING.tags.filter(({ id }) => VOCABULARY.competencies.get(id)?.aiSpecific === false),
};

const unreadable: PageView = { state: 'unreadable', board: 'Lever', boardId: 'lever' };
const REPORT = `Rolelight 0.1.0, 2026-03-05: no posting read by "lever".

page: jobs.lever.co/a-a/0a0a-0a
JSON-LD: none
div#app.page-wrapper ~1000
  main.posting-page-next.layout-centered[role=main][data-qa] ~1000
    h1.headline
    div.text-block ×7 ~100`;

const withoutProfile = (row: KnownRow): KnownRow => ({
  ...row,
  known: { ...row.known, brought: null, share: null, tier: row.known.tier && 'open' },
});

const full: Notice = {
  id: 1,
  tone: 'trouble',
  text: 'The disk is full, so this was not saved. Nothing that was saved before is lost. Free some space, then try again.',
};

interface State {
  readonly page: PageView;
  readonly profile?: Profile | null;
  readonly kept?: boolean;
  readonly more?: Partial<PopupProps>;
}

/** A posting that calls itself junior and asks for years: something to raise. */
const contradictory: PageView = {
  state: 'posting',
  posting: { ...POSTING, title: 'Junior Product Manager, Lending' },
  reading: {
    ...READING,
    facts: {
      ...READING.facts,
      seniority: { value: 'junior', quote: 'Junior', start: null, end: null },
      years: READING.facts.years.slice(0, 1),
    },
  },
  marks,
};

const STATES: Readonly<Record<string, State>> = {
  choice: { page: { state: 'posting', ...CHOICE, marks }, profile: SAMPLE_PROFILE },
  match: { page: posting(READING), profile: SAMPLE_PROFILE, more: { saved: true } },
  'no-profile': { page: posting(READING), profile: null },
  plain: { page: posting(PLAIN), profile: SAMPLE_PROFILE },
  question: { page: posting(READING, { on: false, undecided: true }), profile: SAMPLE_PROFILE },
  starting: { page: { state: 'starting' } },
  reading: { page: posting(null), profile: SAMPLE_PROFILE },
  waiting: { page: { state: 'waiting', board: 'Lever' }, profile: SAMPLE_PROFILE },
  unreadable: { page: unreadable, profile: SAMPLE_PROFILE },
  report: { page: unreadable, profile: SAMPLE_PROFILE, more: { report: REPORT } },
  'own-site': {
    page: posting(READING),
    profile: SAMPLE_PROFILE,
    more: { ownSite: { host: 'careers.tallowpine.example', on: false } },
  },
  'own-site-on': {
    page: posting(READING),
    profile: SAMPLE_PROFILE,
    more: { ownSite: { host: 'careers.tallowpine.example', on: true }, selection: true },
  },
  none: { page: { state: 'none' }, profile: SAMPLE_PROFILE },
  'none-new': { page: { state: 'none' }, profile: null },
  list: { page: LIST, profile: SAMPLE_PROFILE },
  'list-no-profile': {
    page: { ...LIST, unread: 120, cards: LIST.cards.map(withoutProfile) },
    profile: null,
  },
  'list-new': { page: { ...LIST, cards: [] }, profile: SAMPLE_PROFILE },
  'list-private': { page: { ...LIST, cards: [], isPrivate: true }, profile: SAMPLE_PROFILE },
  closed: { page: { state: 'closed', why: 'pdf' }, profile: SAMPLE_PROFILE },
  silent: {
    page: { state: 'silent', message: 'Rolelight did not answer. Nothing was lost. Reload the page, then try again.' },
    profile: SAMPLE_PROFILE,
  },
  german: { page: posting(nothingFound({ english: false, language: 'deu', verdict: null })), profile: SAMPLE_PROFILE },
  'no-requirements': { page: posting(nothingFound({ requirementsFound: false })), profile: SAMPLE_PROFILE },
  'no-ai': { page: posting(nothingFound({ facts: READING.facts })), profile: SAMPLE_PROFILE },
  several: { page: posting(READING), profile: SAMPLE_PROFILE },
  kept: { page: posting(READING), kept: true },
  full: { page: posting(READING), profile: SAMPLE_PROFILE, more: { notice: full } },
  contradictory: { page: contradictory, profile: SAMPLE_PROFILE },
  text: {
    page: { state: 'none' },
    profile: SAMPLE_PROFILE,
    more: { checked: { posting: { ...POSTING, board: 'text', company: null, location: null }, reading: READING } },
  },
};

const PANEL = { place: 'panel', onBeside: null } as const;
/** The same beside the page. */
const PANEL_STATES: Readonly<Record<string, State>> = {
  panel: { page: posting(READING), profile: SAMPLE_PROFILE, more: { ...PANEL, saved: true } },
  'panel-no-profile': { page: posting(READING), profile: null, more: PANEL },
  'panel-leaving': { page: posting(READING), profile: SAMPLE_PROFILE, more: { ...PANEL, leaving: true } },
  'panel-list': { page: LIST, profile: SAMPLE_PROFILE, more: PANEL },
  'panel-none': { page: { state: 'none' }, profile: SAMPLE_PROFILE, more: PANEL },
  'panel-unasked': { page: { state: 'closed', why: 'unasked' }, profile: SAMPLE_PROFILE, more: PANEL },
  'panel-unreadable': { page: unreadable, profile: SAMPLE_PROFILE, more: PANEL },
  'panel-question': {
    page: posting(READING, { on: false, undecided: true }),
    profile: SAMPLE_PROFILE,
    more: { ...PANEL, ownSite: { host: 'careers.tallowpine.example', on: false } },
  },
};

const SEVERAL = applyEdit(onlyProfile(SAMPLE_PROFILE), {
  edit: 'put',
  of: 'other',
  profile: createProfile('Data PM'),
  activate: false,
  place: null,
});

export const POPUP_SCREENS = [...Object.keys(STATES), ...Object.keys(PANEL_STATES)];

/** The popup in one state, alive: levels can be set, tags judged. */
export function PopupScreen({ name }: { readonly name: string }) {
  const state = STATES[name] ?? PANEL_STATES[name];
  const [profile, setProfile] = useState<Profile | null>(state?.profile ?? null);
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const nothing = (): void => {};
  const page =
    state?.page.state === 'posting' && state.page.reading
      ? {
          ...state.page,
          reading: applyCorrections(
            { posting: state.page.posting, reading: state.page.reading },
            corrections,
            VOCABULARY.competencies,
          ),
        }
      : state?.page;
  if (!state || !page) return <p>No such screen: {name}</p>;
  const loading = state.profile === undefined && !state.kept;
  const choosing = name === 'several' ? { profiles: SEVERAL, onActivate: nothing } : null;
  return (
    <ProfilesContext.Provider value={choosing}>
      <Popup
        place="popup"
        page={page}
        leaving={false}
        checked={null}
        checking={false}
        profile={
          state.kept
            ? {
                state: 'kept',
                message: 'Your stored profile could not be read, and is left as it is. Update the extension.',
                stored: {},
              }
            : loading
              ? { state: 'loading' }
              : readyView(onlyProfile(profile))
        }
        saved={false}
        exports={[
          { id: 'csv', label: 'Spreadsheet (CSV)' },
          { id: 'html', label: 'Web page (HTML)' },
          { id: 'json', label: 'Everything (JSON)' },
          { id: 'markdown', label: 'Text with marks (Markdown)' },
        ]}
        selection={false}
        ownSite={null}
        report={null}
        notice={null}
        onShow={nothing}
        onOpenCard={nothing}
        onLevel={(id, level) => setProfile((before) => withSkill(before, id, { level }))}
        onStartSample={() => setProfile(SAMPLE_PROFILE)}
        onJudge={(tag, verdict) =>
          setCorrections([
            ...corrections,
            createCorrection({ posting: POSTING, reading: READING }, tag, verdict, '2026-03-05T09:00:00.000Z'),
          ])
        }
        onWithdraw={(gone) =>
          setCorrections(
            corrections.filter((correction) => !gone.some((one) => mentionKey(one) === mentionKey(correction))),
          )
        }
        onMarks={nothing}
        onSave={nothing}
        onExport={nothing}
        onSheet={nothing}
        onCheck={nothing}
        onCheckSelection={nothing}
        onOwnSite={nothing}
        onReport={nothing}
        onCopyReport={nothing}
        onBeside={nothing}
        onBack={nothing}
        onRetry={nothing}
        onCloseNotice={nothing}
        {...state.more}
      />
    </ProfilesContext.Provider>
  );
}
