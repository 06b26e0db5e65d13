import { lifeCycleOf } from '../../core/life-cycle.ts';
import type { Profile } from '../../core/profile.ts';
import { LifeCycle } from '../LifeCycle.tsx';
import { useVocabulary } from '../vocabulary.ts';
import { summaryOf } from './summary.ts';

interface ProfileGlanceProps {
  readonly profile: Profile | null;
  /** Words before the count, such as "With what you take". */
  readonly lead?: string;
}

/** A profile as the one picture and a count. */
export function ProfileGlance({ profile, lead = '' }: ProfileGlanceProps) {
  const { competencies } = useVocabulary();
  return (
    <div class="profile-glance">
      <LifeCycle stages={lifeCycleOf([], profile, competencies)} />
      <p class="small soft">
        {lead}
        {summaryOf(profile?.skills ?? {}, competencies)}
      </p>
    </div>
  );
}
