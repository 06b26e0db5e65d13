import type { Competency } from '../competency.ts';

export default {
  label: 'AI product strategy',
  family: 'product',
  stage: 'opportunity',
  aiSpecific: true,
  definition: 'Setting the vision, strategy or roadmap of an AI product, platform or capability.',
  phrases: [
    // What is planned stands before the plan.
    '(AI|ML|AI/ML|ML/AI|machine learning|artificial intelligence|GenAI|LLM|agentic|MLOps|LLMOps|data science|NLP|conversational AI|autonomy|Claude|Gemini|ChatGPT) ~2 (strategy|roadmap|road map)',
    '(AI|ML|AI/ML|machine learning|artificial intelligence|GenAI|agentic|MLOps|data science) ~1 (vision!|strategic (vision|direction|plan|agenda|roadmap|priorities))',
    '(AI|ML|agentic|LLM|GenAI) (powered|driven|enabled|native|first) ~3 (strategy|roadmap|vision!)',
    // The plan stands before what is planned.
    '(vision!|strategy|roadmap|road map|strategic direction|product direction) ~5 (for|of|behind|across|around|on|to) ~4 (@ai-system|AI|ML|AI/ML|machine learning|artificial intelligence|data science|GenAI|agentic|LLM|agents!|Claude|Gemini|ChatGPT|copilot|chatbot|conversational|model platform|MLOps)',
    '(vision!|strategy|roadmap) ~6 (leverage|using|leveraging|powered by|through|driven by|to make|to bring|focused on|that use|with) ~4 @ai',
    // Direction by other names.
    '(own|define|drive|set|shape|lead|steer|chart) ~3 (AI|ML|AI/ML|machine learning|GenAI) ~2 (direction|vision|agenda|north star|charter)',
    '(define|shape|drive|lead|own|chart|set) ~2 (future|evolution|direction) of ~2 (AI platform|AI product|AI agents|agentic|LLM|Claude|Gemini|ChatGPT|Copilot)',
    '(define|drive|lead|own|chart|set) ~2 (future|evolution|direction) of ~2 (AI|ML)',
    '(strategic|architectural|technical|long term) (direction|planning|vision!) (for|of|on) ~3 (@ai-system|AI|ML|AI/ML|machine learning|intelligent systems)',
    '(strategic|executive) ~2 AI leadership',
    '(strategic direction|roadmap|strategy|vision!) (that|to) ~1 (advance|accelerate|scale|bring|deploy|embed) ~4 (AI|ML|AI/ML|ML/AI|GenAI|machine learning|agentic)',
  ],
  phrasesNearAi: [
    '(technical|technology|platform|product|enterprise|innovation) (roadmap|strategy|vision!)',
    '(vision and strategy|strategy and roadmap|strategy and vision)',
  ],
  lookalikes: [
    '(go to market|GTM|launch|sales|marketing|pricing|messaging|content|test|testing|evaluation|deployment|mitigation|quantitative|tuning|monetization|prompting|optimization|hiring|collection|training|retrieval|search|caching|investment|trading|risk|adoption|growth|learning|acquisition|bidding) (strategy|strategies)',
    'AI (Strategy|strategy) (Liaison|liaison|Consultant|consultant|Team|team)',
    'strategies for (launching|measuring|marketing|selling|training|evaluating)',
    'vision (is|has|was|and hearing)',
    'Vision ~0 (Director|Inc|Group|Care)',
    'computer vision',
    '(speech|language|NLP|ML|AI) ~2 vision (model|and language|language|AI)',
    'vision (and language|language|insurance|model)',
    'ML and vision',
    'AI Enablement (and|&) Strategy',
    'data architecture strategy',
    '(vision|strategy|roadmap) and work with',
  ],
  bridgedBy: ['product-fundamentals', 'ai-opportunity'],
  examples: [
    'Own the roadmap of our AI platform',
    'Define the vision and strategy for machine learning in our bank',
    'Write the AI strategy of the group',
    'Set a three-year roadmap for our LLM products',
    'Lead the product vision of the agentic platform',
    'Shape the future of AI agents in our clinics',
    'Drive the generative AI roadmap with the board',
    'Develop an AI-first product strategy',
    'Set the roadmap and lead delivery for our AI-powered claims tools',
    'Shape an MLOps strategy for the whole group',
    'Set the technical direction for AI across our three brands',
  ],
  counterExamples: [
    'Own the product vision and roadmap of the checkout',
    'Medical, dental, vision',
    'Computer vision engineers wanted',
    'Develop the sales strategy for the north',
    'Strategy consultants with a good sense of humour',
    'Our vision is a world without waste',
    'Write launch strategies for new AI products',
  ],
  questions: [
    'What should this product do in two years that no model can do today, and what is your plan if it stays so?',
    'Which part of the AI would you own, and which part may come from a provider?',
    'What would you drop from a roadmap if model prices halved next year?',
    'Tell me about a strategy for AI that you changed: what had you learned?',
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
