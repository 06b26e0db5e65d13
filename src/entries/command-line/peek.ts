/**
 * Looks at the first chunk of a stream without taking it away.
 *
 * @param chunks the stream
 * @returns its first chunk that is not empty, and the whole stream again
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let first = await iterator.next();
  while (!first.done && first.value.length === 0) first = await iterator.next();
  if (first.done) return { head: new Uint8Array(), chunks: (async function* () {})() };
  const head = first.value;
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, chunks: whole() };
}
