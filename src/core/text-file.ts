/** A file as text: what a chosen file, or one packed in it, says. Bytes are decoded at the edge. */
export interface TextFile {
  /** Its name with its ending, without folders: `Positions.csv`. */
  readonly name: string;
  readonly text: string;
}

/** What could be made text of a chosen file. */
export interface Unpacked {
  /** One, or as many as a packed file holds; never empty. */
  readonly files: readonly TextFile[];
  /** Sentences for the user on what was left out, such as pages beyond a limit. */
  readonly notes: readonly string[];
}
