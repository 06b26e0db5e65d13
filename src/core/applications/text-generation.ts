import type { Application } from '../application.ts';

export default {
  label: 'Writing and code generation',
  definition: 'AI that writes: texts, summaries, answers in a draft, or code.',
  phrases: [
    '(text|content|copy|code|document|caption) (generation|completion|autocompletion)',
    '(automatically|auto) (generate|draft|write|summarize) ~3 (text|content|report|document|note|summary|code|copy)',
    '(generate|generated|drafting|draft|write|create|creating|generating) ~3 (text|content|code|copy|documents|reports|summaries|creative) ~2 (with|using|by|through) ~2 @llm',
    '(AI|LLM|machine) generated (content|text|code|copy|summary|creative|answer)',
    '(AI|generative AI|LLM|GenAI) ~2 (writing!|drafting!|summarization|content creation|copywriting|scribe|documentation)',
    '(document|text|meeting|call|article|automatic|automated|clinical) (summarization|summarisation)',
    'summarization (model|feature|system|task|and)',
    '(AI|LLM|AI powered|AI assisted) (coding|code|programming|software development|developer|software engineering) (assistant|tool|agent|product|generation|platform|completion)',
    'agentic (coding|software development|software engineering|development)',
    '(code|text|sentence|query) (autocomplete|suggestion)',
    '(ambient|AI|digital) scribe',
    'natural language generation',
  ],
  phrasesNearAi: ['(generate|generates) ~2 (content|copy|text|code|summaries|reports)'],
  lookalikes: [
    '(demand|lead|content) generation (manager|specialist|team|campaign|strategy|calendar)',
    '(proficiency|experience|use|using|leverage|familiarity|comfortable) ~4 (AI|LLM) (coding|code) (assistant|tool)',
    'user generated content',
    'next generation',
    'test completion',
  ],
  examples: [
    'Ship code generation for developers of embedded systems',
    'Lead summarization features for long meetings',
    'Own text generation in our mail client',
    'Help lawyers with AI drafting of contracts',
    'Generate product copy using LLMs',
    'Improve the AI coding assistant',
    'Design document summarisation for hospitals',
    'Bring an AI scribe to general practice',
    'Launch content generation in six languages',
  ],
  counterExamples: [
    'Write reports and minutes for the board',
    'Demand generation campaigns in Europe',
    'Write clean code with tests',
    'Moderate user-generated content',
    'The next generation of sailors',
    'Content creation for our social channels',
  ],
  questions: [
    'How much of what the model writes do people keep, and how do you know?',
    'Who answers for a sentence, or a line of code, that the model got wrong?',
    'How do you keep the voice of the product when the model changes?',
  ],
  learning: [
    {
      title: 'Generative AI with Large Language Models',
      publisher: 'DeepLearning.AI and AWS on Coursera',
      url: 'https://www.coursera.org/learn/generative-ai-with-llms',
    },
    {
      title: 'Summarization',
      publisher: 'Hugging Face',
      url: 'https://huggingface.co/docs/transformers/tasks/summarization',
    },
  ],
} satisfies Application;
