import type { Part, Person } from './person.ts';

/** A way to write a CV into a file. */
export interface Layout {
  /** Of the file's name, with its dot. */
  readonly ending: string;
  /** The kind of file, for the report. */
  readonly format: 'text' | 'markdown' | 'docx' | 'pdf' | 'json-resume' | 'linkedin';
  /** Whether the file says this part at all: an export of positions has no skills. */
  carries(part: Part): boolean;
  /** Whether it is longer than is read, so that the user has to be told; the CV itself is at its beginning. */
  readonly partly?: boolean;
  /** Writes the file; the same bytes each time. */
  write(person: Person): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

const modules = import.meta.glob<Readonly<Record<string, Layout>>>('./layouts/*.ts', {
  eager: true,
  import: 'default',
});

/** Every layout by its name, such as `pdf-two-columns`. */
export const layouts: ReadonlyMap<string, Layout> = new Map(
  Object.keys(modules)
    .sort()
    .flatMap((path) => Object.entries(modules[path] ?? {})),
);
