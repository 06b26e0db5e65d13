import { KEYS } from './keys.ts';

/** The keys and what they do. */
export function KeyHelp() {
  return (
    <dl class="key-help">
      {KEYS.map(([key, action]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{action}</dd>
        </div>
      ))}
    </dl>
  );
}
