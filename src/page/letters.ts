/**
 * White space and signs, so that what is left is letters and digits. By their blocks, since an engine takes milliseconds
 * to make ready what asks of every character whether it is a letter.
 */
const SIGNS =
  /[\s!-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u303f\uff01-\uff0f]+/g;

/**
 * Leaves letters and digits of a text, so that what is written in two ways is the same: "Sr. Engineer – AI" and "sr engineer, ai".
 *
 * @param text any text
 * @param joint what stands between words; nothing joins them
 */
export const bare = (text: string, joint: '' | ' '): string => text.toLowerCase().replace(SIGNS, joint);
