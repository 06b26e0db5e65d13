import type { Competency } from '../competency.ts';

export default {
  label: 'Model delivery and ML lifecycle',
  family: 'compute',
  stage: 'delivery',
  aiSpecific: true,
  definition:
    'Taking models and AI systems from idea to production, on the platforms and pipelines that carry them there.',
  bridgedBy: ['product-fundamentals', 'data-quality'],
  phrases: [
    'MLOps',
    'ML Ops',
    'LLMOps',
    'AIOps platform',
    '(machine learning|ML|AI|model|AI/ML) (life cycle|lifecycle|operations)',
    '(machine learning|ML|AI|data science|AI/ML|model) (platform|pipeline|infrastructure|deployment|delivery|release|versioning|registry|productionization|implementation|integration)',
    // Into production.
    '(deploy|ship|release|launch|deliver|implement|productionize|productize|operationalize|integrate|serve|host) ~3 @model',
    '@model ~3 (in|into|to) production',
    '(deployment|implementation|integration|delivery|rollout|release|productionization) of ~3 @model',
    'production (ready|grade|quality|level) ~2 @model',
    'from (research|prototype|idea|ideation|concept|experiment|data) ~4 (production|deployment|product)',
    '(turn|translate|transform|bring|move) ~2 (research|prototype|model) ~4 (production|product|application|system)',
    '(inference|training|model|ML) pipeline',
    '(train|develop|build|design|test) ~2 and deploy ~3 @model',
  ],
  phrasesNearAi: [
    'production environment',
    'productionize',
    'deploy',
    'deployment',
    'lifecycle',
    'end to end',
    'from concept to',
  ],
  lookalikes: [],
  examples: ['Bring models from prototype to production with two engineering teams.'],
  counterExamples: ['Keep the CI/CD pipeline of the web shop healthy.'],
  questions: [],
  learning: [],
} satisfies Competency;
