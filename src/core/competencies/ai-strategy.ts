import type { Competency } from '../competency.ts';

export default {
  label: 'AI product strategy',
  family: 'product',
  stage: 'opportunity',
  aiSpecific: true,
  definition: 'Setting the vision, strategy or roadmap of an AI product, platform or capability.',
  phrases: [
    '(AI|ML|AI/ML|ML/AI|machine learning|artificial intelligence|GenAI|LLM|agentic|data and AI|AI and data|AI platform|AI product|data science) [grounded|driven|first|powered|policy|and data|and automation] [product] [policy] (strategy|strategic|roadmap|road map|vision|strategies)',
    '(AI|ML|AI/ML|machine learning|artificial intelligence|GenAI|LLM|agentic) ~3 (strategy|roadmap)',
    '(AI|ML|AI/ML|machine learning|artificial intelligence|GenAI) vision!',
    '(AI|ML) integration and strategy',
    '(strategy|roadmap) ~5 (for|of) ~2 @ai-system',
    '(vision|strategy|roadmap) ~2 (for|of|behind|across|around) ~4 (AI|ML|AI/ML|machine learning|artificial intelligence|LLM|GenAI|agentic|agents!|model|models|Claude|Gemini|ChatGPT|copilot|chatbot|conversational)',
    '(vision|strategy|roadmap) ~6 (leverage|using|leveraging|powered by|through|driven by|to make|to bring) ~4 @ai',
    '(own|define|drive|set|shape|lead) ~3 (AI|ML|AI/ML) ~2 (direction|vision|agenda)',
    '(define|shape|drive|lead|own) ~2 (future|evolution|direction) of ~4 (AI|ML|agentic|AI product|LLM|Claude|Gemini|ChatGPT|Copilot)',
    'how (AI|ML) ~3 (strategy|roadmap|vision)',
    'AI first (strategy|vision|product|roadmap)',
  ],
  lookalikes: [
    'computer vision',
    '(speech|language|NLP|ML|AI) ~2 vision (model|and language|language|AI)',
    'vision (and language|language|insurance|model)',
  ],
  bridgedBy: ['product-fundamentals', 'ai-opportunity'],
  examples: [
    'Own the roadmap of our AI platform',
    'Define the vision and strategy for machine learning in our bank',
    'Write the AI strategy of the group',
    'Set a three-year roadmap for our LLM products',
    'Lead the product vision of the agentic platform',
    'Shape the future of AI in our clinics',
    'Drive the generative AI roadmap with the board',
    'Develop an AI-first product strategy',
  ],
  counterExamples: [
    'Own the product vision and roadmap of the checkout',
    'Medical, dental, vision',
    'Computer vision engineers wanted',
    'Develop the sales strategy for the north',
    'Strategy consultants with a good sense of humour',
    'Our vision is a world without waste',
  ],
  questions: [
    'What will the product do in two years that no model can do today, and what is the plan if it stays so?',
    'Which part of the AI do you want to own, and which part may come from a provider?',
    'What on the roadmap would you drop if model prices halved next year?',
    'Who has to agree when the AI strategy changes?',
  ],
  learning: [
    {
      title: 'AI For Everyone',
      publisher: 'DeepLearning.AI on Coursera',
      url: 'https://www.coursera.org/learn/ai-for-everyone',
    },
    {
      title: 'AI Product Management Specialization',
      publisher: 'Duke University on Coursera',
      url: 'https://www.coursera.org/specializations/ai-product-management-duke',
    },
  ],
} satisfies Competency;
