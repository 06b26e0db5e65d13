import { compileNet } from './phrase-net.ts';
import { wordClasses } from './word-class.ts';
import { wordsOf } from './words.ts';

/** What makes a title an AI title (taxonomy, section 4); "data scientist" alone does not. */
const titleNet = compileNet(
  [
    'AI',
    'artificial intelligence',
    'ML',
    'MLOps',
    'machine learning',
    'deep learning',
    'LLM',
    'LLMOps',
    'large language model',
    'language model',
    'GenAI',
    'gen AI',
    'generative',
    'NLP',
    'natural language',
    'computer vision',
    'neural',
    'reinforcement learning',
    'foundation model',
    'agentic',
    'conversational AI',
    'prompt engineer',
    'Gemini',
    'Claude',
    'ChatGPT',
    'GPT',
    'Llama',
    'Copilot',
    'model (training|evaluation|behavior|policy)',
    'machine intelligence',
    'pretraining',
    'post training',
    'AGI',
  ].map((phrase) => ({ phrase, means: 'ai' as const })),
  wordClasses,
);

const researchNet = compileNet(
  ['(research|applied) (scientist|engineer|researcher)'].map((phrase) => ({ phrase, means: 'research' as const })),
  wordClasses,
);

/**
 * Tells whether a title names AI.
 *
 * @param title the posting's title
 * @param aiPosting whether the text speaks of AI throughout; a research scientist there works on models
 */
export function isAiTitle(title: string, aiPosting: boolean): boolean {
  const words = wordsOf(title);
  if (titleNet.find(words, 0, words.count).length > 0) return true;
  return aiPosting && researchNet.find(words, 0, words.count).length > 0;
}
