import { applications } from './application.ts';
import { competencies } from './competency.ts';

/**
 * Names a competency or an application.
 *
 * @param id one of this version's, or of a record that another version made
 * @returns its label; the id itself where this version does not know it
 */
export const labelOf = (id: string): string => competencies.get(id)?.label ?? applications.get(id)?.label ?? id;
