import type { ComponentChildren } from 'preact';
import { VERDICT_LABELS, VERDICTS } from '../../core/reading.ts';
import { STATUS_LABELS, STATUSES } from '../../core/saved-posting.ts';
import type { SavedSearch } from '../../core/saved-search.ts';
import { useVocabulary } from '../vocabulary.ts';
import { ORDERS, type Order } from './compared.ts';

const ORDER_NAMES: readonly Order[] = ['newest', 'fit', 'title'];

interface FiltersProps {
  readonly search: SavedSearch;
  readonly order: Order;
  readonly onSearch: (search: SavedSearch) => void;
  readonly onOrder: (order: Order) => void;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Null for all. */
  readonly chosen: Value | null;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => ComponentChildren;
  readonly onChoose: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, chosen, values, nameOf, onChoose }: ChoiceProps<Value>) {
  return (
    <select
      class="field"
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => onChoose(values.find((value) => value === event.currentTarget.value) ?? null)}
    >
      <option value="">{label}: all</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {nameOf(value)}
        </option>
      ))}
    </select>
  );
}

/** What of the library is listed, and in which order. */
export function Filters({ search, order, onSearch, onOrder }: FiltersProps) {
  const { competencies } = useVocabulary();
  return (
    <search class="filters">
      <input
        type="search"
        class="field"
        aria-label="Search title, company, text and notes"
        placeholder="Search title, company, text, notes"
        value={search.words}
        onInput={(event) => onSearch({ ...search, words: event.currentTarget.value })}
      />
      <Choice
        label="Verdict"
        chosen={search.verdict}
        values={VERDICTS}
        nameOf={(verdict) => VERDICT_LABELS[verdict]}
        onChoose={(verdict) => onSearch({ ...search, verdict })}
      />
      <Choice
        label="Asks for"
        chosen={search.competency}
        values={[...competencies.keys()]}
        nameOf={(id) => competencies.get(id)?.label ?? id}
        onChoose={(competency) => onSearch({ ...search, competency })}
      />
      <Choice
        label="Status"
        chosen={search.status}
        values={STATUSES}
        nameOf={(status) => STATUS_LABELS[status]}
        onChoose={(status) => onSearch({ ...search, status })}
      />
      <select
        class="field"
        aria-label="Order"
        value={order}
        onChange={(event) => onOrder(ORDER_NAMES.find((name) => name === event.currentTarget.value) ?? 'newest')}
      >
        {ORDER_NAMES.map((name) => (
          <option key={name} value={name}>
            {ORDERS[name]}
          </option>
        ))}
      </select>
    </search>
  );
}
