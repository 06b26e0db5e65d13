import type { Competency } from '../competency.ts';

export default {
  label: 'GPU and compute capacity',
  family: 'compute',
  stage: 'delivery',
  aiSpecific: true,
  definition: 'Planning and paying for the accelerators that models need, and keeping inference fast and affordable.',
  phrases: ['GPU', 'TPU', 'CUDA', '(AI|ML) accelerator', 'inference (cost|latency|throughput|performance|optimization|efficiency|workload|infrastructure|engine)', '@model inference', 'cost per (query|token|inference|request)', 'token (cost|usage|budget)', 'compute (capacity|budget|cluster|cost|efficiency|infrastructure|resource)', 'training (compute|cluster)'],
  phrasesNearAi: ['compute', 'latency', 'throughput'],
  lookalikes: ['compute! pay'],
  bridgedBy: ['ml-lifecycle'],
  examples: [],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Competency;
