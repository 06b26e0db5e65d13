import { stem } from './stem.ts';

/** Symbols keep three ways of matching a word apart: by stem, by form, by exact spelling. */

/** @param word lower case */
export const stemSymbol = (word: string): string => `s:${stem(word)}`;
/** @param word lower case */
export const formSymbol = (word: string): string => `f:${word}`;
/** @param word as written */
export const casedSymbol = (word: string): string => `c:${word}`;
