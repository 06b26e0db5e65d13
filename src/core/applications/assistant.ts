import type { Application } from '../application.ts';

export default {
  label: 'Assistants and chatbots',
  definition: 'AI that people talk or write to and that helps them with tasks.',
  phrases: [
    'chatbot',
    'virtual (assistant|agent)',
    'AI (assistant|companion)',
    'voice assistant',
    'digital assistant',
    'copilot',
    'conversational (AI|assistant|agent|chatbot)',
    'Alexa experience',
  ],
  examples: ['Build a chatbot for travellers'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Application;
