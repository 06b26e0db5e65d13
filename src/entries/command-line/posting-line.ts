import * as v from 'valibot';
import { messageOf } from '../../core/message-of.ts';

const text = (name: string) => v.nullish(v.string(`"${name}" is not text.`), null);

const PostingLineSchema = v.object({
  id: v.nullish(v.union([v.string(), v.number()], '"id" is neither text nor a number.'), null),
  title: text('title'),
  company: text('company'),
  location: text('location'),
  url: text('url'),
  text: text('text'),
  html: text('html'),
});

/** A posting as a line of JSON states it; what it leaves out is null. */
export type PostingLine = Readonly<v.InferOutput<typeof PostingLineSchema>>;

/** A line that holds no posting, with a sentence on why. */
export class PostingLineError extends Error {
  override name = 'PostingLineError';
}

function parseObject(line: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new PostingLineError(`This line is not JSON: ${messageOf(error)}`);
  }
  throw new PostingLineError('This line is not a JSON object.');
}

/**
 * Reads one line of a data set: `{id, title, company, location, text | html, url?}`; other keys are passed over.
 *
 * @param line the line
 * @returns the posting as the line states it, its text untouched
 * @throws PostingLineError where the line is not JSON, not an object, of wrong types, or without text
 */
export function parsePostingLine(line: string): PostingLine {
  const parsed = v.safeParse(PostingLineSchema, parseObject(line));
  if (!parsed.success) throw new PostingLineError(parsed.issues[0].message);
  const { text, html } = parsed.output;
  if (text === null && html === null) throw new PostingLineError('This line has neither "text" nor "html".');
  if ((text ?? html ?? '').trim() === '') throw new PostingLineError('The text of this line is empty.');
  return parsed.output;
}
