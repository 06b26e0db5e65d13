import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(design|decide|define|test|prototype|research|study|studied|shape) ~4 (what|how) ~3 (user|customer|people|agent|clinician|patient|driver|reader|nurse|shopper|teacher|analyst|student|member) ~3 (see|saw|review|correct|trust|react|understand|understood|override|read|use) ~8 (assistant|AI|model|suggestion|suggestions|bot|chatbot|prediction|recommendation|recommendations|score|scores)',
    '(fallback|refusal|confidence|uncertainty|explanation|feedback) (screen|message|state|copy|design|indicator|flow|button|wording) ~5 (assistant|AI|model|bot|chatbot|answers)',
    '(conversation|conversational|dialogue|chatbot) (design|designer|flow|flows|UX)',
  ],
} satisfies CvWording;
