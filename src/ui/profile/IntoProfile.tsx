import { LONGEST_NAME } from '../../core/profile.ts';
import type { NamedProfile } from '../../core/profiles.ts';
import { shownName } from '../profile-view.ts';

/** No profile has this id: it stands for one that is to be made. */
const NEW = '';

interface IntoProfileProps {
  readonly profiles: readonly NamedProfile[];
  /** Id of the profile that is chosen; null for a new one. */
  readonly into: string | null;
  /** What a new one is called. */
  readonly name: string;
  readonly onInto: (into: string | null) => void;
  readonly onName: (name: string) => void;
}

/** Which profile something goes into: one of those there are, or a new one with a name. */
export function IntoProfile({ profiles, into, name, onInto, onName }: IntoProfileProps) {
  return (
    <div class="into-profile">
      {profiles.length > 0 && (
        <label>
          Into
          <select
            class="field"
            value={into ?? NEW}
            onChange={({ currentTarget: { value } }) => onInto(value === NEW ? null : value)}
          >
            {profiles.map(({ id, profile }) => (
              <option key={id} value={id}>
                {shownName(profile)}
              </option>
            ))}
            <option value={NEW}>A new profile</option>
          </select>
        </label>
      )}
      {into === null && (
        <label>
          {profiles.length > 0 ? 'Its name' : 'Name of your profile'}
          <input
            class="field"
            value={name}
            maxLength={LONGEST_NAME}
            onInput={(event) => onName(event.currentTarget.value)}
          />
        </label>
      )}
    </div>
  );
}
