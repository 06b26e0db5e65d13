import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(roll out|rolled out|introduce|adopt|adoption of|rollout of|introduction of|bring|brought) ~4 (copilot|ChatGPT|Gemini|Claude|AI assistant|AI assistants|AI tools!|generative AI|AI copilot|AI)',
    '(build|buy) (or|vs|versus) (buy|build)',
    '(business case|feasibility|proof of concept|POC|pilot|piloted|pilots) ~6 (AI|ML|machine learning|LLM|GPT|chatbot|computer vision|speech recognition)',
    '(use case|use cases!) ~5 (AI|ML|machine learning|LLM|GPT|generative AI)',
    '(AI|ML|machine learning|LLM|GPT|generative AI) (use case|use cases!|pilot|pilots!|opportunity|opportunities!|vendor|vendors!|adoption|rollout|business case)',
  ],
} satisfies CvWording;
