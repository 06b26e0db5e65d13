import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'What could I try myself on my first day without asking an engineer?',
    unlessSaid: ['(sandbox|playground|self serve|self service|internal tool)'],
  },
  {
    ask: 'Which parts of the stack are decided, and which are open?',
    unlessSaid: ['(our|current|tech|technology) stack', 'stack (include|consist)', 'we use'],
  },
  {
    ask: 'Do you run open models yourselves, or pay for one behind an API?',
    unlessSaid: [
      '(open source|open weight|open) (model|LLM)',
      '(OpenAI|Anthropic|Claude|Gemini|Bedrock|Vertex AI|Azure AI|Llama|Mistral)',
      'self hosted',
    ],
  },
] satisfies readonly OpenQuestion[];
