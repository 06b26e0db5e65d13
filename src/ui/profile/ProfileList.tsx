import { shownName } from '../profile-view.ts';
import './profile-list.css';
import { useEffect, useRef } from 'preact/hooks';
import { MOST_PROFILES, type Profiles } from '../../core/profiles.ts';
import { ProfileName } from './ProfileName.tsx';

interface ProfileListProps {
  readonly profiles: Profiles;
  readonly onActivate: (id: string) => void;
  readonly onName: (name: string) => void;
  readonly onAdd: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** The user's profiles: the chosen one is edited below, and postings are compared with it. */
export function ProfileList(props: ProfileListProps) {
  const { all, active } = props.profiles;
  const chosen = all.find(({ id }) => id === active);
  const list = useRef<HTMLFieldSetElement>(null);
  const count = useRef(all.length);
  // The button that deleted or duplicated is about another profile now: the one that it led to is spoken.
  useEffect(() => {
    if (count.current !== all.length) list.current?.querySelector<HTMLElement>('input:checked')?.focus();
    count.current = all.length;
  }, [all.length]);
  if (!chosen) return null;
  const full = all.length >= MOST_PROFILES;
  return (
    <section class="profile-list" aria-label="Your profiles">
      {all.length > 1 && (
        <fieldset class="profile-pills" ref={list}>
          <legend class="small soft">Postings are compared with</legend>
          {all.map(({ id, profile }) => (
            <label key={id}>
              <input type="radio" name="active-profile" checked={id === active} onChange={() => props.onActivate(id)} />
              <span>{shownName(profile)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="profile-list-actions">
        <ProfileName key={chosen.id} name={chosen.profile.name} onName={props.onName} />
        <button type="button" class="button" disabled={full} onClick={props.onDuplicate}>
          Duplicate
        </button>
        <button type="button" class="button" disabled={full} onClick={props.onAdd}>
          New profile
        </button>
        <button type="button" class="button" onClick={props.onRemove}>
          Delete
        </button>
      </div>
    </section>
  );
}
