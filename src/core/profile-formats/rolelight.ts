import { formatProfile } from '../profile.ts';
import type { ProfileFormat } from '../profile-format.ts';

/** All of it, for another browser, a backup, or the command line. */
export default {
  label: 'Rolelight (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  write: formatProfile,
} satisfies ProfileFormat;
