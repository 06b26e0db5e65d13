import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(GPU|GPUs|TPU|TPUs|A100|H100|CUDA)',
    '(inference|token|serving) (cost|costs!|bill|latency|budget|spend)',
    '(quantize|quantization|quantisation|quantized)',
  ],
  lookalikes: ['(modelled!|modeled!|modelling!|modeling!) cost'],
} satisfies CvWording;
