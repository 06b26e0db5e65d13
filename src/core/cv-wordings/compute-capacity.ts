import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(GPU|GPUs|TPU|TPUs|A100|H100|CUDA)',
    '(inference|token|serving) (cost|costs!|bill|latency|budget|spend)',
    '(quantize|quantization|quantisation|quantized)',
  ],
  lookalikes: ['(modelled!|modeled!|modelling!|modeling!) cost'],
  phrasesNearAi: [
    '(predictions!|requests!|queries|tokens!) per second',
    'fewer (machines!|servers!|GPUs)',
    '(p95|p99|latency|throughput)',
  ],
  phrasesInAiRole: [
    '(predictions!|requests!|tokens!) per second',
    'fewer (machines!|servers!|GPUs)',
    '(inference|serving) (speed|time)',
  ],
} satisfies CvWording;
