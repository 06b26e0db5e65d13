import tables from './compiled-rules.ts?computed';
import type { Opens } from './heading.ts';
import { openNet, type PhraseNet } from './phrase-net.ts';
import { headingRules, type Meaning, sentenceRules, titleRules } from './rules.ts';
import type { TitleKind } from './title-wordings.ts';

/** Everything a posting's sentence is searched for. */
export const sentenceNet: PhraseNet<Meaning> = openNet(tables.sentence, sentenceRules);

/** The wordings of headings. */
export const headingNet: PhraseNet<Opens> = openNet(tables.heading, headingRules);

/** What titles say. */
export const titleNet: PhraseNet<TitleKind> = openNet(tables.title, titleRules);
