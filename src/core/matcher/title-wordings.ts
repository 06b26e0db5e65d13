/** What a posting's title can be of. */
export type TitleKind = 'ai' | 'research' | 'product';

/** What makes a title an AI title (taxonomy, section 4); "data scientist" alone does not. */
const AI: readonly string[] = [
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
];

const RESEARCH: readonly string[] = ['(research|applied) (scientist|engineer|researcher)'];

/** Whose postings speak the language of product management in every other line: its own, and the trades beside it. */
const PRODUCT: readonly string[] = [
  'product (manager|management|owner|lead|leader|director|head|strategist|strategy|operations)',
  '(head|director|vice president|VP|chief|lead) ~2 product',
  'chief product officer',
  'PM',
  'CPO',
  'APM',
  'GPM',
  // Trades that write requirements, study users or bring products to market.
  '(business|business systems|functional|requirement) analyst',
  '(UX|UI|user experience|interaction|service|product|interface|web|content) ~1 (designer|design)',
  '(UX|UI|user experience|user|design) ~1 (researcher|research|strategist|expert)',
  'product marketing',
  '(scrum master|agile coach)',
];

/** The wordings of titles by what they are of. */
export const titles: ReadonlyMap<TitleKind, readonly string[]> = new Map([
  ['ai', AI],
  ['research', RESEARCH],
  ['product', PRODUCT],
]);
