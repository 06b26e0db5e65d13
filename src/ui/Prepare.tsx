import './prepare.css';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Posting } from '../core/posting.ts';
import { type PreparationSheet, prepareSheet } from '../core/prepare.ts';
import { PART_HEADINGS, PART_LEADS } from '../core/preparing/sheet-words.ts';
import type { Profile } from '../core/profile.ts';
import type { Reading } from '../core/reading.ts';
import { sheetFormats } from '../core/sheet-format.ts';
import { itemsOf, Menu } from './Menu.tsx';
import { ExpectedList } from './prepare/ExpectedList.tsx';
import { LearnFirst } from './prepare/LearnFirst.tsx';
import { QuestionsToAsk } from './prepare/QuestionsToAsk.tsx';
import { WorthRaising } from './prepare/WorthRaising.tsx';
import { useVocabulary } from './vocabulary.ts';

const FORMATS = itemsOf(sheetFormats);

interface PrepareProps {
  readonly posting: Posting;
  readonly reading: Reading;
  readonly profile: Profile | null;
  readonly onShow: ((start: number) => void) | null;
  /** Writes the sheet to a file. */
  readonly onSheet: (format: string, sheet: PreparationSheet) => void;
}

function Part({ name, children }: { name: keyof typeof PART_HEADINGS; children: ComponentChildren }) {
  return (
    <section class="group prepare-part">
      <h2 class="group-head">{PART_HEADINGS[name]}</h2>
      <p class="small soft">{PART_LEADS[name]}</p>
      {children}
    </section>
  );
}

/** What to go into an interview with: what to raise, to expect, to ask and to learn, each from the posting's own words. */
export function Prepare({ posting, reading, profile, onShow, onSheet }: PrepareProps) {
  const { competencies } = useVocabulary();
  const sheet = useMemo(
    () => prepareSheet(posting, reading, profile, competencies),
    [posting, reading, profile, competencies],
  );
  const { description } = posting;
  const { expect, toAsk, worthRaising } = sheet;
  if (!reading.english) return null;
  return (
    <>
      <div class="prepare-head">
        <p class="small soft">For an interview about this posting.</p>
        <Menu label="Print or save" items={FORMATS} side="below" onChoose={(format) => onSheet(format, sheet)} />
      </div>
      {worthRaising.length > 0 && (
        <Part name="raise">
          <WorthRaising raised={worthRaising} posting={posting} onShow={onShow} />
        </Part>
      )}
      {expect.length > 0 && (
        <Part name="expect">
          <ExpectedList expected={expect} answered={sheet.answered} description={description} onShow={onShow} />
        </Part>
      )}
      {toAsk.first.length > 0 && (
        <Part name="ask">
          <QuestionsToAsk toAsk={toAsk} onShow={onShow} />
        </Part>
      )}
      {expect.length > 0 && (
        <Part name="learn">
          <LearnFirst toLearn={sheet.toLearn} answered={sheet.answered} />
        </Part>
      )}
    </>
  );
}
