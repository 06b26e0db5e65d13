/**
 * Hands a file to the user, by a link to a Blob: the `downloads` permission would warn of managing all downloads.
 *
 * @param name the file's name, with its extension
 * @param content text, or bytes
 * @param mediaType such as `text/csv`
 * @param document of one of our own pages
 */
export function download(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  mediaType: string,
  document: Document = globalThis.document,
): void {
  const type = typeof content === 'string' ? `${mediaType};charset=utf-8` : mediaType;
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the Blob after the click returns; a minute is far more than it takes to start.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
