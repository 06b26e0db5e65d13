import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(GPU|GPUs|TPU|TPUs|A100|H100|CUDA)',
    '(inference|token|serving) (cost|costs!|bill|latency|budget|spend)',
    '(quantize|quantization|quantisation|quantized)',
  ],
  lookalikes: ['(modelled!|modeled!|modelling!|modeling!) cost'],
  phrasesNearAi: [
    '(cache|caching|cached|smaller model|batching)',
    '(accelerators!|graphics cards!|CPUs!)',
    '(bill|cost|costs!) (for|of) ~3 (model|LLM|tokens|API|inference)',
    '(predictions!|requests!|queries|tokens!) per second',
    'fewer (machines!|servers!|GPUs)',
    '(p95|p99|latency|throughput)',
  ],
  phrasesInAiRole: [
    '(CPU|GPU) core',
    'on (one|a single|two) ~1 (CPU|GPU|core|machine|laptop)',
    'in real time on',
    '(accelerators!|graphics cards!) (for|to train)',
    '(answers!|responses!|reply|replies!|results!) ~3 (in under|within|under) ~2 (second|seconds|milliseconds)',
    '(inference|model|models!) ~3 (on|to) ~1 (CPUs!|device|phone|edge|chip)',
    '(predictions!|requests!|tokens!) per second',
    '(inference|serving) (speed|time)',
  ],
} satisfies CvWording;
