import { counted } from '../../core/counted.ts';
import { FAMILIES } from '../../core/family.ts';
import { useVocabulary } from '../vocabulary.ts';
import { ProposalItem } from './ProposalItem.tsx';
import type { Choice, Novelty, ProposalRow } from './proposal-row.ts';

const GROUPS: readonly { readonly novelty: Novelty; readonly title: string }[] = [
  { novelty: 'new', title: 'New' },
  { novelty: 'more', title: 'More than your profile says' },
  { novelty: 'known', title: 'Already in your profile' },
];

interface ProposalGroupsProps {
  readonly rows: readonly ProposalRow[];
  readonly onChoice: (id: string, change: Partial<Choice>) => void;
}

/** Proposals by what they are to the profile; what it says already is folded, with what it would still add. */
export function ProposalGroups({ rows, onChoice }: ProposalGroupsProps) {
  const { competencies } = useVocabulary();
  /** As on the page that they go to. */
  const place = ({ proposal }: ProposalRow): number =>
    FAMILIES.indexOf(competencies.get(proposal.id)?.family ?? 'product');
  return (
    <>
      {GROUPS.map(({ novelty, title }) => {
        const here = rows.filter((row) => row.novelty === novelty).toSorted((a, b) => place(a) - place(b));
        if (here.length === 0) return null;
        const taken = here.filter(({ choice }) => choice.taken).length;
        const heading = (
          <h3>
            {title} <span class="soft">{here.length}</span>
          </h3>
        );
        const list = (
          <ul>
            {here.map((row) => (
              <ProposalItem key={row.proposal.id} row={row} onChoice={(change) => onChoice(row.proposal.id, change)} />
            ))}
          </ul>
        );
        if (novelty !== 'known') {
          return (
            <section key={novelty} class="proposal-group">
              {heading}
              {list}
            </section>
          );
        }
        return (
          <details key={novelty} class="proposal-group">
            <summary>
              {heading}{' '}
              <span class="small soft">
                {taken === 0
                  ? 'Nothing is added to them.'
                  : `${counted(taken, 'of them gets', 'of them get')} more lines.`}
              </span>
            </summary>
            {list}
          </details>
        );
      })}
    </>
  );
}
