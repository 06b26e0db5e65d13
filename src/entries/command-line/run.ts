import { readFileSync } from 'node:fs';
import { type Profile, ProfileFileError, parseProfile, saysSomething } from '../../core/profile.ts';
import { type Input, InputError, openInput } from './input.ts';
import { HELP, type Options, parseOptions, UsageError } from './options.ts';
import { put, tell } from './output.ts';
import { Progress } from './progress.ts';
import { Tagger } from './tagger.ts';

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new ProfileFileError(missing ? `There is no file ${path}.` : `${path} cannot be read.`);
  }
}

function readProfile(path: string): Profile | null {
  const text = contentOf(path);
  let profile: Profile;
  try {
    profile = parseProfile(text);
  } catch (error) {
    throw error instanceof ProfileFileError ? new ProfileFileError(`${path}: ${error.message}`) : error;
  }
  if (saysSomething(profile)) return profile;
  tell(`${path} holds no skill yet, so nothing is compared.`);
  return null;
}

function open(path: string): Input | InputError {
  try {
    return openInput(path);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

async function follow(options: Options): Promise<number> {
  const profile = options.profile === null ? null : readProfile(options.profile);
  const inputs = options.files.map(open);
  const total = inputs.reduce<number | null>(
    (sum, input) => (input instanceof InputError ? sum : sum === null || input.size === null ? null : sum + input.size),
    0,
  );
  const progress = new Progress(process.stderr.isTTY ? process.stderr : null, total, () => performance.now());
  if (process.stdin.isTTY && options.files.includes('-'))
    tell('Reading what you type, up to Ctrl-D. Say --help for more.');
  const tagger = new Tagger(options, profile, progress);
  for (const input of inputs) {
    if (input instanceof InputError) tagger.refuse(input);
    else await tagger.read(input);
  }
  return tagger.end();
}

/**
 * Runs the command.
 *
 * @param args what follows the program's name
 * @returns the exit code, as `--help` explains it
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (!options.help) return await follow(options);
    await put(HELP);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ProfileFileError)) throw error;
    tell(error instanceof UsageError ? error.message : `The profile: ${error.message}`);
    return 2;
  }
}
