import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    'roadmap (of|for|behind) ~6 models!',
    '(own|owned|define|set|build|built|shape|write|wrote|lead|drive|drove|responsible for|hold|plan|draft) ~3 (roadmap|strategy|vision) (of|for|behind) ~6 (speech recognition|image recognition|recommendations!|recommender|ranking|copilot|chatbot|computer vision|personalization|AI|ML|machine learning|generative AI)',
    '(AI|ML|machine learning|generative AI|data science) (strategy|roadmap|vision|agenda)',
    '(AI|ML|GenAI|generative AI|agentic|machine learning!|LLM|data science|automation and AI) ~2 (strategy|roadmap|vision|charter|agenda|thesis|target picture|north star|direction|ambition|blueprint|master plan|investment thesis|portfolio strategy|plan)',
    '(where|which|what) ~4 (bet|invest|play|go next) ~4 (AI|ML|models|open models|LLMs|agents)',
    '(AI|ML|models|autonomy|agents) ~4 (where we (bet|play|invest)|should go next|go next)',
    '(strategy|roadmap|vision|charter|blueprint) (for|of|on|behind) ~5 (AI|ML|machine learning!|GenAI|LLMs|LLM|AI agents|AI assistant|copilot|chatbot|personalization|visual search|automation and AI)',
  ],
  phrasesInAiRole: [
    '(three|five|two|multi) year (plan|roadmap|vision|strategy)',
    '(plan|direction|vision|course) (for|of|where) ~5 (AI|machine learning|assistant|language technology|models!)',
    'which parts ~7 (build|buy)',
    'invest ~4 in ~1 (AI|machine learning|language technology|models!)',
    '(set|define|write|shape|draft|author|lay out|laid out|own|craft) ~4 (year|month|quarter|annual|long term) ~1 (plan|vision|strategy|direction|agenda|roadmap|course)',
    '(year|month) (direction|course|agenda|vision)',
    'where ~3 (should go|go) next',
    '(strategy|roadmap|vision|direction|charter|agenda|blueprint) (for|of|on|behind) ~5 (agents!|assistant|models!|ranking!|recommendations!)',
  ],
  phrasesNearAi: [
    '(year|month|annual|multi year|quarterly|quarter|long term|18 month|12 month) ~1 (plan|vision|strategy|direction|agenda|roadmap|course)',
    '(set|define|write|shape|own|draft|author|lead|develop|build|create|craft|drive|execute) ~5 (roadmap|vision|strategy|direction)',
    '(strategy|roadmap|vision|direction|charter|agenda|plan|blueprint) (for|of|on|behind) ~5 (agents!|assistant|models!|ranking!|recommendations!|computer vision|automation|open models)',
  ],
  lookalikes: [
    '(want|wish|hope|aspire|would like) ~6 (roadmap|strategy|vision)',
    '(test|evaluation|prompt|chunking!|retrieval|sampling!|caching!|labelling!|labeling!|pricing!|deployment|data collection) (strategy|plan)',
    'computer vision',
    'no AI',
  ],
} satisfies CvWording;
