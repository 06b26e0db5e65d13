import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(BERT|speech recognition|speech recognizer|speech to text|text to speech|machine translation|named entity|sentiment (analysis|model|classifier)|text mining|topic (model|modelling|modeling)|intent (classification|classifier|recognition|detection)|voice assistant|text classification|text classifier|wake word|transcription model|spoken language)',
  ],
} satisfies CvWording;
