import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(ChatGPT|GPT 4|GPT4|GPT 4o|OpenAI|Midjourney|Stable Diffusion)',
    '(with|using|on|via|use|fine tune|adopt|roll out) ~1 (Claude|Gemini|Llama|Mistral|Copilot)',
  ],
  lookalikes: ['GitHub Copilot', 'Gemini Observatory', 'Claude Monet'],
} satisfies CvWording;
