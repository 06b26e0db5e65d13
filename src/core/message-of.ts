/**
 * Says what went wrong, in the error's own sentence.
 *
 * @param error whatever was thrown
 */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
