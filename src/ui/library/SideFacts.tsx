import type { FactLine } from '../../core/fact-words.ts';
import type { SideFact } from '../../core/side-by-side.ts';
import { Fit, VerdictPill } from '../Verdict.tsx';
import type { Compared } from './compared.ts';

/** Whether the posting's words say more than the fact in ours. */
const addsTo = ({ quote, value }: FactLine): boolean => !value.toLowerCase().includes(quote.toLowerCase());

interface SideFactsProps {
  readonly compared: readonly Compared[];
  readonly facts: readonly SideFact[];
}

/** Verdict, fit and what each posting states about the job, in aligned rows. */
export function SideFacts({ compared, facts }: SideFactsProps) {
  const columns = compared.length + 2;
  return (
    <tbody>
      <tr class="side-group">
        <th scope="rowgroup" colSpan={columns}>
          The job
        </th>
      </tr>
      <tr>
        <th scope="row">Verdict</th>
        {compared.map(({ saved: { posting, reading } }) => (
          <td key={posting.id}>
            {reading.verdict ? <VerdictPill verdict={reading.verdict} /> : <span class="soft">not read</span>}
          </td>
        ))}
        <td class="side-you" />
      </tr>
      <tr>
        <th scope="row">Fit</th>
        {compared.map(({ saved: { posting, reading }, asks, comparison }) => (
          <td key={posting.id}>
            {reading.english ? <Fit asks={asks} comparison={comparison} /> : <span class="soft">not read</span>}
          </td>
        ))}
        <td class="side-you" />
      </tr>
      {facts.map(({ label, lines, alike }) => (
        <tr key={label} data-alike={alike}>
          <th scope="row">{label}</th>
          {lines.map((own, index) => (
            <td key={compared[index]?.saved.posting.id}>
              {own.length === 0 && <span class="soft">not stated</span>}
              {own.map((line) => (
                <p key={`${line.value} ${line.start}`}>
                  {line.value}
                  {addsTo(line) && <q class="side-words">{line.quote}</q>}
                </p>
              ))}
            </td>
          ))}
          <td class="side-you" />
        </tr>
      ))}
    </tbody>
  );
}
