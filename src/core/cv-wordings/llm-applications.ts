import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    'search ~5 embeddings',
    'internal ChatGPT',
    '(question and answer|question answering|Q and A) ~1 (tool|bot|system|assistant)',
    '(open|call|use) ~3 (tools!|functions!|APIs!) from ~2 (LLM|language model|GPT)',
    '(LLM|GPT|generative AI|GenAI|language model) ~1 (powered|based|driven|backed) ~2 (assistant|chatbot|bot|agent|copilot|search)',
    '(build|built|ship|launch|design|prototype|develop|create|write|wrote) ~4 (chatbot|assistant|copilot|agent|agents) ~7 (GPT|GPT 4|LLM|LLMs|language model|Claude|Gemini|RAG|LangChain|OpenAI|retrieval|prompt|prompts|vector)',
    '(retrieval augmented|vector (index|database|search|store)|RAG|LangChain|LlamaIndex|system prompt|prompt template|prompt library|few shot|tool call|tool calling|function calling)',
  ],
  phrasesNearAi: [
    '(look|looks|looked)! up',
    '(connect|connected|plug|plugged|hook|hooked) ~4 (language model|LLM|GPT|assistant|bot|agent) ~1 to',
    '(chain|chained) ~2 (calls|prompts!|steps|models!)',
    '(write|wrote|test|tune|improve|refine|design|compare|try|tried) ~3 (prompt|prompts!)',
    '(assistant|bot|chatbot) (that|which) ~3 (answers!|answer)',
    '(instructions|prompt|prompts!) ~2 (changed|change|rewritten)',
  ],
  phrasesInAiRole: [
    'what it must never',
    '(instructions|prompt|prompts!) (changed|rewritten)',
    '(chain|chained) ~2 (calls|prompts!|steps)',
    '(question and answer|question answering) ~1 (tool|bot|system|assistant)',
  ],
} satisfies CvWording;
