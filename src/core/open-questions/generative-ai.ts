import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Which models is the product built on, and who may change that?',
    unlessSaid: [
      '(GPT|Claude|Gemini|Llama|Mistral|OpenAI|Anthropic|Bedrock|Cohere|DeepSeek|Qwen|Vertex AI)',
      '(our own|proprietary|in house) ~2 (LLM|language model|foundation model|model)',
      'model agnostic',
    ],
  },
  {
    ask: 'What of it do customers use today, and what is still a prototype?',
    unlessSaid: [
      '(in production|shipped|launched|generally available|already live) ~4 (generative AI|GenAI|LLM|AI feature|copilot|assistant|agent)',
      '(LLM|generative AI|GenAI|AI feature|copilot|assistant|agent) ~3 (in production|is live|used by)',
      '(prototype|proof of concept|pilot) ~2 to ~1 production',
    ],
  },
  {
    ask: 'What may not be sent to an outside model, and who checks it?',
    unlessSaid: [
      '(data residency|zero data retention|data leakage|self hosted|private cloud|VPC|on premise|on prem)',
      '(acceptable use|AI usage|AI use) policy',
    ],
  },
  {
    ask: 'What do the model calls cost in a month, and who pays for them?',
    unlessSaid: ['(token|inference|API|LLM|model) (cost|spend|budget|pricing)', 'cost per (token|call|request|query)'],
  },
] satisfies readonly OpenQuestion[];
