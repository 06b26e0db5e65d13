import type { Application } from '../application.ts';

export default {
  label: 'Search and ranking',
  definition: 'Finding and ordering: search relevance, ranking, semantic search.',
  phrases: [
    'search ~1 (relevance|ranking|quality|engine|product|experience|platform|infrastructure|system|algorithm|result|team)',
    '(semantic|vector|hybrid|enterprise|neural|product|web|AI|site|conversational) search',
    '(ranking|relevance) (algorithm|model|system)',
    'neural ranker',
    'learning to rank',
    'information retrieval',
    'search and (discovery|ranking|recommendation|relevance)',
    'query understanding',
  ],
  lookalikes: ['search engine (optimization|marketing)', 'job search', 'executive search'],
  examples: ['Improve search relevance.'],
  counterExamples: ['Search engine marketing is a plus.'],
  questions: [],
  learning: [],
} satisfies Application;
