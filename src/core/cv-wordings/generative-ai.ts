import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(ChatGPT|GPT 4|GPT4|GPT 4o|OpenAI|Midjourney|Stable Diffusion)',
    '(with|using|on|via|use|fine tune|adopt|roll out) ~1 (Claude|Gemini|Llama|Mistral|Copilot)',
    '(DeepSeek|Deepseek|Qwen|Mixtral|Gemma|Falcon LLM|Cohere|DALL E|Midjourney|SDXL|ElevenLabs|Ollama|NotebookLM|GPT4o|GPT3|GPT 4o|LlamaIndex|LangGraph|Langchain)',
    '(Claude|Gemini|Llama|Mistral|Copilot) (2|3|4|7B|8B|13B|70B|Sonnet|Opus|Haiku|Pro|Flash)',
    '(open weight|open weights|open source) (model|LLM)',
    '(7B|8B|13B|34B|70B|405B|350M|1B|3B) ~1 (model|parameter)',
    '(million|billion|B|M) parameter',
    '(text to image|text to video|image generation|(AI|machine|model|LLM) generated! (text|content|answers!|images!|copy|summaries|code|drafts!))',
    '(LLM|LLMs|genAI|GenAI) (judge|powered!|based!|driven|features!|products!|applications!|assistants!)',
    '(chat|instruction tuned!|instruct|multimodal) (model)',
    '(write|draft|summarize|generate|produce|translate|create) ~6 (with|using|by|via) (Claude|Gemini|Copilot|Llama|an LLM|LLMs|a language model|language models)',
    'generative (tools!|models!|systems!|features!|assistants!|technology)',
  ],
  lookalikes: ['GitHub Copilot', 'Gemini Observatory', 'Claude Monet'],
  phrasesNearAi: ['(Bedrock|Perplexity|Bard)'],
} satisfies CvWording;
