import { competencies } from '../competency.ts';
import { profileToJsonResume } from '../json-resume.ts';
import type { ProfileFormat } from '../profile-format.ts';

/** For the many programs that read JSON Resume (jsonresume.org): skills with levels and keywords; read back here unchanged. */
export default {
  label: 'JSON Resume',
  extension: 'json',
  mediaType: 'application/json',
  write: (profile) => profileToJsonResume(profile, competencies),
} satisfies ProfileFormat;
