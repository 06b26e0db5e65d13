import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'What may the agent do without asking a person, and who drew that line?',
    unlessSaid: [
      'human in the loop',
      '(approval|confirmation|permission|guardrail|sandbox|autonomy|supervise) ~5 agent',
      'agent ~5 (approval|confirmation|permission|guardrail|sandbox|autonomy|supervise)',
      'guardrail',
    ],
  },
  {
    ask: 'Who writes and changes the prompts, and how is a change tested?',
    unlessSaid: [
      'prompt (version|versioning|library|registry|management|review|test|evaluation|regression)',
      '(test|evaluate|version) ~2 prompt',
      '(own|write|maintain) ~3 prompt',
    ],
  },
  {
    ask: 'Where does the retrieved context come from, and who keeps it fresh?',
    unlessSaid: [
      '(vector|knowledge) (database|base|store|graph|DB)',
      '(retrieve|retrieval|grounded|ground) ~3 (from|in|over|on) ~3 (document|knowledge|data|corpus|content|catalog)',
      '(Pinecone|Weaviate|Elasticsearch|OpenSearch|pgvector|Milvus|Chroma)',
    ],
  },
  {
    ask: 'How do you see what the system did when a customer complains of an answer?',
    unlessSaid: [
      '(trace|tracing|observability|LangSmith|Langfuse|audit trail|audit log)',
      'log ~3 (prompt|conversation|response)',
    ],
  },
] satisfies readonly OpenQuestion[];
