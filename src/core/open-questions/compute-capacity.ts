import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Who holds the budget for compute, and how large is it this year?',
    unlessSaid: [
      '(compute|GPU|cloud|infrastructure|inference) (budget|spend)',
      'budget ~3 (compute|GPU|cloud|infrastructure)',
      'FinOps',
    ],
  },
  {
    ask: 'Do you run on accelerators of your own or rent them, and for how long are you bound?',
    unlessSaid: [
      '(own|on premise|on prem|leased|reserved|rented) ~2 (GPU|accelerator|cluster|data center|datacenter|hardware)',
      '(AWS|GCP|Azure|CoreWeave|Lambda Labs|Google Cloud)',
      '(reserved|committed) (capacity|instance|spend)',
      '(GPU|cloud) provider',
    ],
  },
  {
    ask: 'What does one request cost today, and what should it cost?',
    unlessSaid: [
      '(cost|price) per (query|request|token|inference|call|user|prediction)',
      'unit (economics|cost)',
      '(reduce|cut|lower) ~3 cost ~3 (percent|half|fold|x)',
    ],
  },
  {
    ask: 'What is the target for latency, and at which percentile is it measured?',
    unlessSaid: [
      '(p50|p90|p95|p99)',
      '(millisecond|sub second|microsecond)',
      'latency (target|budget|SLO|SLA|objective)',
      'tail latency',
    ],
  },
] satisfies readonly OpenQuestion[];
