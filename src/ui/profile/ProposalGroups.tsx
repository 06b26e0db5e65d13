import { counted } from '../../core/counted.ts';
import { FAMILIES } from '../../core/family.ts';
import { useVocabulary } from '../vocabulary.ts';
import { ProposalItem } from './ProposalItem.tsx';
import type { Choice, ProposalRow, Standing } from './proposal-row.ts';

const GROUPS: readonly { readonly standing: Standing; readonly title: string }[] = [
  { standing: 'new', title: 'New' },
  { standing: 'more', title: 'More than your profile says' },
  { standing: 'known', title: 'Already in your profile' },
];

interface ProposalGroupsProps {
  readonly rows: readonly ProposalRow[];
  readonly onChoice: (id: string, change: Partial<Choice>) => void;
}

/** Proposals by how they stand to the profile; what it says already is folded, with what it would still add. */
export function ProposalGroups({ rows, onChoice }: ProposalGroupsProps) {
  const { competencies } = useVocabulary();
  /** As on the page that they go to. */
  const place = ({ proposal }: ProposalRow): number =>
    FAMILIES.indexOf(competencies.get(proposal.id)?.family ?? 'product');
  return (
    <>
      {GROUPS.map(({ standing, title }) => {
        const here = rows.filter((row) => row.standing === standing).toSorted((a, b) => place(a) - place(b));
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
        if (standing !== 'known') {
          return (
            <section key={standing} class="proposal-group">
              {heading}
              {list}
            </section>
          );
        }
        return (
          <details key={standing} class="proposal-group">
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
