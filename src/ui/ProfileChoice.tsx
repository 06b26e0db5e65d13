import './profile-choice.css';
import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { Profiles } from '../core/profiles.ts';
import { type HeldProfile, shownName } from './profile-view.ts';

/** The user's profiles and the way to compare with another of them. */
interface Choosing {
  readonly profiles: Profiles;
  readonly onActivate: (id: string) => void;
}

/**
 * Lets the user choose among the profiles that a screen holds.
 *
 * @param held the profiles and the way to change them
 * @param complain says what went wrong
 * @returns null where the profiles are not known yet, or cannot be read
 */
export const choosingOf = ({ view, change }: HeldProfile, complain: (error: unknown) => void): Choosing | null =>
  view.state === 'ready'
    ? {
        profiles: view.profiles,
        onActivate: (of) => void change({ edit: 'activate', of }).catch(complain),
      }
    : null;

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
            {shownName(profile)}
          </option>
        ))}
      </select>
    </p>
  );
}
