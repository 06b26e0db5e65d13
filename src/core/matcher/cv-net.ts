import table from './compiled-cv-rules.ts?computed';
import { cvRules } from './cv-rules.ts';
import { openNet, type PhraseNet } from './phrase-net.ts';
import type { Meaning } from './rules.ts';

/** Everything a CV's sentence is searched for; a net of its own, since what postings never say must not slow their reading. */
export const cvNet: PhraseNet<Meaning> = openNet(table, cvRules);
