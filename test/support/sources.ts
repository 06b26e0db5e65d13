import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One module of src, as its own syntax tree tells it: words in comments and strings do not count. */
export interface Source {
  /** From the root, such as `src/core/posting.ts`. */
  readonly path: string;
  readonly lines: number;
  /** What it imports and still does after types are gone: paths from the root, or a package's name. */
  readonly imports: readonly string[];
  /** What it imports for types alone. */
  readonly typeImports: readonly string[];
  /** Programs it starts as workers, by their address alone: `import address from './worker.ts?worker&url'`. */
  readonly starts: readonly string[];
  /** Folders it lists by `import.meta.glob`, from the root. */
  readonly globs: readonly string[];
  /** Every name in it: variables, properties, JSX attributes. */
  readonly names: ReadonlySet<string>;
  /** Every property it assigns to. */
  readonly writes: ReadonlySet<string>;
  /** Calls without arguments, `new` included, such as `Date.now` and `new Date`. */
  readonly bareCalls: ReadonlySet<string>;
  readonly hasDefaultExport: boolean;
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* walk(child);
  }
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return `${nameOf(node.object)}.${nameOf(node.property)}`;
  if (node.type === 'MetaProperty') return `${nameOf(node.meta)}.${nameOf(node.property)}`;
  return typeof node.name === 'string' ? node.name : '';
}

const isTypeOnly = (node: Node): boolean => node.importKind === 'type' || node.exportKind === 'type';

function parse(path: string): Source {
  const text = readFileSync(root + path, 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  // What stands behind a question mark is for the bundler ("?computed"), and the file is the one before it.
  const resolve = (specifier: unknown): string =>
    String(specifier).startsWith('.')
      ? posix.join(posix.dirname(path), String(specifier).replace(/\?.*$/, ''))
      : String(specifier);
  const imports: string[] = [];
  const typeImports: string[] = [];
  const starts: string[] = [];
  const globs: string[] = [];
  const names = new Set<string>();
  const writes = new Set<string>();
  const bareCalls = new Set<string>();
  let hasDefaultExport = false;
  for (const node of walk(program)) {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(nameOf(node));
    if (node.type === 'ExportDefaultDeclaration') hasDefaultExport = true;
    if (node.type === 'AssignmentExpression' && isNode(node.left)) writes.add(nameOf(node.left.property));
    // Import and export declarations and `import(…)` all name what they load as their source.
    if (isNode(node.source) && node.source.type === 'Literal') {
      const isStarted = /\?(?:\w+&)?worker\b/.test(String(node.source.value));
      (isStarted ? starts : isTypeOnly(node) ? typeImports : imports).push(resolve(node.source.value));
    }
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue;
    const [first, ...rest] = Array.isArray(node.arguments) ? node.arguments : [];
    const callee = nameOf(node.callee);
    if (first === undefined && rest.length === 0)
      bareCalls.add(node.type === 'NewExpression' ? `new ${callee}` : callee);
    if (callee === 'import.meta.glob' && isNode(first)) globs.push(posix.dirname(resolve(first.value)));
  }
  return {
    path,
    lines: text.split('\n').length - 1,
    imports,
    typeImports,
    starts,
    globs,
    names,
    writes,
    bareCalls,
    hasDefaultExport,
  };
}

/**
 * Lists every file in a folder and below it, from the root.
 *
 * @param folder from the root, such as `src`
 */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(root.length).replaceAll('\\', '/'), entry.name))
    .sort();
}

/** Parses every module of src. */
export function sourcesOfSrc(): readonly Source[] {
  return filesOf('src')
    .filter((path) => /\.tsx?$/.test(path))
    .map(parse);
}
