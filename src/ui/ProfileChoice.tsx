import './profile-choice.css';
import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { Profiles } from '../core/profiles.ts';

/** The user's profiles and the way to compare with another of them. */
interface Choosing {
  readonly profiles: Profiles;
  readonly onActivate: (id: string) => void;
}

/** Null where the profiles are not known yet, or cannot be read. */
export const ProfilesContext = createContext<Choosing | null>(null);

/** Which of several profiles what is shown is compared with; whoever has one is not asked. */
export function ProfileChoice() {
  const choosing = useContext(ProfilesContext);
  const id = useId();
  if (!choosing || choosing.profiles.all.length < 2) return null;
  const { profiles, onActivate } = choosing;
  return (
    <p class="profile-choice small">
      <label for={id}>Compared with</label>
      <select
        id={id}
        class="field"
        value={profiles.active ?? ''}
        onChange={(event) => onActivate(event.currentTarget.value)}
      >
        {profiles.all.map(({ id: each, profile }) => (
          <option key={each} value={each}>
            {profile.name || 'Without a name'}
          </option>
        ))}
      </select>
    </p>
  );
}
