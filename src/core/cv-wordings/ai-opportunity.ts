import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(roll out|rolled out|introduce|adopt|adoption of|rollout of|introduction of|bring|brought) ~4 (copilot|ChatGPT|Gemini|Claude|AI assistant|AI assistants|AI tools!|generative AI|AI copilot|AI)',
    '(build|buy) (or|vs|versus) (buy|build)',
    '(business case|feasibility|proof of concept|POC|pilot|piloted|pilots) ~6 (AI|ML|machine learning|LLM|GPT|chatbot|computer vision|speech recognition)',
    '(use case|use cases!) ~5 (AI|ML|machine learning|LLM|GPT|generative AI)',
    '(AI|ML|machine learning|LLM|GPT|generative AI) (use case|use cases!|pilot|pilots!|opportunity|opportunities!|vendor|vendors!|adoption|rollout|business case)',
  ],
  phrasesNearAi: [
    '(pick|choose|chose|decide|decided|select|find|found|identify|rank|list|work out) ~6 (worth|processes!|use cases!|tasks!|ideas!|where)',
    'worth (automating|building|it|doing)',
    '(pays|pay|paid) (off|back)',
    'did not justify',
    '(decided|chose|choose) (not|against)',
    'stopped ~3 (idea|ideas!|project|projects!|pilot|pilots!)',
    'business case',
    '(compare|select|procure|procurement|tender|chose|choose|buy|bought|evaluate) ~6 (suppliers!|vendors!|tools!|off the shelf|providers!)',
    'off the shelf',
  ],
  phrasesInAiRole: [
    '(processes!|tasks!|uses!|ideas!) ~5 (picked|pick|worth|help|for AI)',
    '(advised|decided|argued) against',
    '(ready made|off the shelf)',
    '(get|got|bring|brought) ~4 (colleagues!|employees!|staff|teams!|people) (to use|using|onto)',
    '(prototype|proof of concept|spike|trial) ~5 (whether|if)',
    'what ~4 (would|could) save',
    'decided not to (launch|build|use|buy)',
    'worth (automating|building)',
    '(business case|feasibility) (for|of)',
    '(pays|pay|paid) (off|back)',
    'procurement of',
    'off the shelf',
  ],
} satisfies CvWording;
