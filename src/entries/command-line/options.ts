import { parseArgs } from 'node:util';
import { messageOf } from '../../core/message-of.ts';
import { formats } from './format.ts';
import { INPUT_KINDS, type InputKind } from './input.ts';

export interface Options {
  readonly help: boolean;
  /** Path of a profile file, or null. */
  readonly profile: string | null;
  /** Name of a format, or null to go by the kind of the input. */
  readonly format: string | null;
  readonly input: InputKind | null;
  readonly url: URL | null;
  /** Paths; `-` is the standard input. Never empty. */
  readonly files: readonly string[];
}

/** A command line that cannot be followed, with a sentence on why. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const HELP = `Reads job postings and says what they ask for in AI terms.

  npm run --silent tag -- [options] [FILE…|-]

FILE is a saved page (.html), a text (.txt, .md) or a data set (.jsonl: one
{id, title, company, location, text | html, url?} a line). Other names, and the
standard input ("-", or no file at all), are told by how they begin.

Options
  --format NAME     how to write the results:
${[...formats].map(([name, { help }]) => `                      ${name.padEnd(6)} ${help}`).join('\n')}
  --profile FILE    compare each posting with an exported profile
  --url ADDRESS     where a page was saved from: says which board reads it
  --input KIND      ${INPUT_KINDS.join(', ')}: what the input holds, whatever its name
  --help            this text

Results go to the standard output, all else to the standard error. The exit code
is 0, also where some lines were bad; 1 where an input could not be read, or not
one posting of a data set; 2 where the command line or the profile is wrong.
`;

function oneOf<T extends string>(name: string, value: string | undefined, choices: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${choices.join(', ')}, not "${value}".`);
  return found;
}

function parseUrl(value: string | undefined): URL | null {
  if (value === undefined) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new UsageError(`--url is a web address such as https://boards.example.org/jobs/1, not "${value}".`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        input: { type: 'string' },
        profile: { type: 'string' },
        url: { type: 'string' },
      },
    });
  } catch (error) {
    const [sentence] = messageOf(error).split(/\.\s/, 1);
    throw new UsageError(`${sentence}. Say --help for what there is.`);
  }
}

/**
 * Reads the command line.
 *
 * @param args what follows the program's name
 * @throws UsageError with a sentence where it cannot be followed
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  return {
    help: values.help ?? false,
    profile: values.profile ?? null,
    format: oneOf('format', values.format, [...formats.keys()]),
    input: oneOf('input', values.input, INPUT_KINDS),
    url: parseUrl(values.url),
    files: positionals.length > 0 ? positionals : ['-'],
  };
}
