import { LONGEST_NAME } from '../../core/profile.ts';
import { useTyped } from '../draft.ts';

interface ProfileNameProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** What the user calls the profile; it names the exported file. */
export function ProfileName({ name, onName }: ProfileNameProps) {
  const typed = useTyped(name, (next) => onName(next.trim() || 'My profile'));
  return (
    <label class="profile-name">
      Its name
      <input
        class="field"
        value={typed.value}
        maxLength={LONGEST_NAME}
        onInput={(event) => typed.set(event.currentTarget.value)}
        onBlur={typed.leave}
      />
    </label>
  );
}
