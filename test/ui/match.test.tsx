// @vitest-environment jsdom

import { describe, expect, it, vi } from 'vitest';
import { asksOf } from '../../src/core/ask.ts';
import { compare } from '../../src/core/compare.ts';
import type { Profile } from '../../src/core/profile.ts';
import { Match } from '../../src/ui/Match.tsx';
import { MatchHead } from '../../src/ui/MatchHead.tsx';
import { placeAsks } from '../../src/ui/standing.ts';
import { CHOICE, POSTING, profileWith, READING } from './invented.ts';
import { VOCABULARY } from './invented-vocabulary.ts';
import { openScreen } from './screen.ts';

async function open({ posting, reading }: typeof CHOICE, profile: Profile | null) {
  const asks = asksOf(reading);
  const comparison = profile && compare(reading, profile, VOCABULARY.competencies);
  const onLevel = vi.fn();
  const screen = await openScreen(
    <>
      <MatchHead asks={asks} comparison={comparison} />
      <Match
        description={posting.description}
        placed={placeAsks(asks, comparison)}
        profile={profile}
        notAsked={[]}
        tags={reading.tags}
        orderKey="one"
        onShow={null}
        onLevel={onLevel}
      />
    </>,
  );
  const cells = () =>
    [...screen.root.querySelectorAll('.how-counted tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
  return { ...screen, comparison, onLevel, cells };
}

const withLines = (id: string, ...evidence: string[]): Profile => ({
  ...profileWith({}),
  skills: { [id]: { level: 'done', years: null, evidence } },
});

describe('how it is counted', () => {
  it('shows each ask with what is held and its points, which add up to the sum', async () => {
    const profile = profileWith({ 'product-fundamentals': 'led', 'model-metrics': 'learning' });
    const { cells, comparison, find } = await open({ posting: POSTING, reading: READING }, profile);
    const rows = cells();
    expect(rows).toHaveLength(13);
    expect(rows.find(([name]) => name?.startsWith('Model metrics'))).toEqual([
      'Model metricsa duty · own',
      'Partly: learning; “have led” is asked',
      '1 of 4',
    ]);
    const sum = rows.reduce((total, row) => total + Number.parseFloat(row[2] ?? ''), 0);
    expect(sum).toBe(comparison?.fit.points);
    expect(find('.how-counted tfoot').textContent).toBe(`In all${sum} of ${comparison?.fit.worth}`);
    expect(find('.how-counted caption').textContent).toBe(`${sum} of 58 points, 1 of 13 met`);
  });

  it('is not there without a profile, where only what is asked is summed up', async () => {
    const { has, find } = await open(CHOICE, null);
    expect(has('.how-counted')).toBe(false);
    expect(find('.match-head').textContent).toBe(
      'This posting requires data analysis; and either model training, or prompting and agents. Without a profile, what of it is yours is not known.',
    );
  });
});

describe('a choice', () => {
  it('is one finding, with a level for each alternative and the quote from the first to the last', async () => {
    const { find, root, onLevel } = await open(CHOICE, profileWith({ 'llm-applications': 'done' }));
    const card = find('[data-finding="model-training"]');
    expect(root.querySelectorAll('[data-finding]')).toHaveLength(2);
    expect(card.querySelector('h3')?.textContent).toBe('Either of: Model training · Prompting and agents');
    expect(card.querySelector('mark')?.textContent).toBe('model training, or experience with prompting and agents');
    expect(card.closest('.group')?.getAttribute('data-standing')).toBe('met');
    expect(card.querySelector('.pair-you')?.textContent).toContain(
      'Prompting and agents: You have done it. It asks 3 years; you left yours blank, which is not held against you.',
    );
    const [training, prompting] = card.querySelectorAll<HTMLInputElement>('input:checked');
    expect([training?.value, prompting?.value]).toEqual(['none', 'done']);
    card.querySelector<HTMLInputElement>('input[value="led"]')?.click();
    expect(onLevel).toHaveBeenCalledWith('model-training', 'led');
  });
});

describe('the posting’s sentence and the user’s line', () => {
  it('stand together, the line that answers it best first and the others folded', async () => {
    const profile = withLines('data-analysis', 'Drew a map', 'Wrote SQL for forty dashboards');
    const { find } = await open(CHOICE, profile);
    const pair = find('[data-finding="data-analysis"] .pair');
    expect([...pair.querySelectorAll('.pair-who')].map((who) => who.textContent)).toEqual(['Posting', 'You']);
    expect(pair.querySelector('.pair-you > .your-line')?.textContent).toBe('Wrote SQL for forty dashboards');
    expect(pair.querySelector('.your-more summary')?.textContent).toBe('One more line');
    expect(pair.querySelector('.your-more li')?.textContent).toBe('Drew a map');
  });

  it('show the line of what carries over, under its own name', async () => {
    const profile = withLines('data-analysis', 'Cut the bill by half');
    const { find } = await open({ posting: POSTING, reading: READING }, profile);
    expect(find('[data-finding="experimentation"] .pair-you').textContent).toBe(
      'Carries over from Data analysis.Data analysis: Cut the bill by half',
    );
  });

  it('say so where nothing is held, and where no line shows what is', async () => {
    const { find } = await open(CHOICE, profileWith({ 'model-training': 'led' }));
    expect(find('[data-finding="data-analysis"] .pair-you').textContent).toBe('You have not done it yet.');
    expect(find('[data-finding="model-training"] .pair-you').textContent).toContain('No line of your profile shows it');
  });
});
