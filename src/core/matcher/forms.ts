/** Forms remembered before the memory starts afresh; a language has fewer in use. */
const MOST_FORMS = 60_000;

/** So many forms in a row may share a place before the engine's own table is asked, which no page can aim at. */
const MOST_TRIES = 32;

/**
 * The forms in which words are written, each known by a number from 0: what is known of a form is then looked up by the
 * number, and its letters are not asked again.
 */
export class Forms {
  /** By number. */
  readonly written: string[] = [];
  private readonly hashes: number[] = [];
  /** A form's number, plus one, at the place that its hash says or at the next free one. */
  private places = new Int32Array(1 << 13);
  private readonly crowded = new Map<string, number>();

  /**
   * Numbers a form, the same one each time.
   *
   * @param text holds the form
   * @param start where it begins
   * @param end where it ends
   * @param hash the same for the same letters
   */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const { places, written, hashes } = this;
    let place = hash & (places.length - 1);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const number = (places[place] ?? 0) - 1;
      if (number === -1) {
        places[place] = written.length + 1;
        return this.add(text.slice(start, end), hash);
      }
      const form = written[number] ?? '';
      if (hashes[number] === hash && form.length === end - start && text.startsWith(form, start)) return number;
      place = (place + 1) & (places.length - 1);
    }
    const form = text.slice(start, end);
    const number = this.crowded.get(form) ?? this.add(form, hash);
    this.crowded.set(form, number);
    return number;
  }

  private add(form: string, hash: number): number {
    const number = this.written.push(form) - 1;
    this.hashes.push(hash);
    if (2 * this.written.length > this.places.length) this.spread();
    return number;
  }

  private spread(): void {
    const places = new Int32Array(4 * this.places.length);
    // With more room none need be left out, and a form that was would not be found behind an empty place.
    this.crowded.clear();
    this.written.forEach((form, number) => {
      let place = (this.hashes[number] ?? 0) & (places.length - 1);
      let tries = 1;
      while (places[place] !== 0 && tries++ < MOST_TRIES) place = (place + 1) & (places.length - 1);
      if (places[place] === 0) places[place] = number + 1;
      else this.crowded.set(form, number);
    });
    this.places = places;
  }
}

let current = new Forms();

/** The forms of all texts that were read lately; a text keeps those that it began with. */
export function knownForms(): Forms {
  if (current.written.length >= MOST_FORMS) current = new Forms();
  return current;
}

/**
 * Makes a table of what is known of forms, each worked out when it is first asked for.
 *
 * @param read works it out for a written form
 * @returns looks it up by the forms and a form's number
 */
export function knownOf<T>(read: (written: string) => T): (forms: Forms, number: number) => T {
  let of: Forms | null = null;
  let known: (T | undefined)[] = [];
  return (forms, number) => {
    if (forms !== of) {
      of = forms;
      known = [];
    }
    const before = known[number];
    if (before !== undefined) return before;
    // A list without holes is looked up fastest.
    while (known.length <= number) known.push(undefined);
    const found = read(forms.written[number] ?? '');
    known[number] = found;
    return found;
  };
}
