/** Markup that is safe to stand in a page as it is. Only `html` makes it. */
export class Html {
  readonly #source: string;

  constructor(source: string, key: typeof onlyHere) {
    if (key !== onlyHere) throw new TypeError('Write markup with the html template.');
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

const onlyHere = Symbol('html');

/** Control characters may not stand in a page at all; what a parser makes of them differs. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;
/** A carriage return as it stands would be read as a line end, or as half of one. */
const ENTITIES: Readonly<Record<string, string>> = {
  '\r': '&#13;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string =>
  text.replace(CONTROL, '\uFFFD').replace(/[\r&<>"']/g, (character) => ENTITIES[character] ?? '');

type Value = string | number | Html | readonly Html[];

function written(value: Value): string {
  if (typeof value === 'object') return String(value instanceof Html ? value : value.join(''));
  return escapeText(String(value));
}

/**
 * Writes markup: the template's own text stands as it is, every value in it is escaped unless it is markup already.
 * Attributes must be quoted.
 *
 * @param template the markup around the values
 * @param values text, or markup made by this same function, or a list of such
 */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Html {
  const rest = template.slice(1).map((text, index) => written(values[index] ?? '') + text);
  return new Html((template[0] ?? '') + rest.join(''), onlyHere);
}
