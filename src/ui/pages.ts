/** Addresses of our own pages, as seen from any of them: every page lies in a folder of its own beside the others. */
export const LIBRARY = '../library/index.html';
export const OPTIONS = '../options/index.html';
