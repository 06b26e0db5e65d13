import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    'hate speech (detection|detector|classifier)',
    '(detect|detected) hate speech',
    '(BERT|speech recognition|speech recognizer|speech to text|text to speech|machine translation|named entity|sentiment (analysis|model|classifier)|text mining|topic (model|modelling|modeling)|intent (classification|classifier|recognition|detection)|voice assistant|text classification|text classifier|wake word|transcription model|spoken language)',
  ],
  phrasesInAiRole: [
    '(sort|sorted|classify|classified|route|routed) ~3 (e mails|emails!|tickets!|messages!|letters!|comments!)',
    '(transcribe|transcribing|transcription)',
    '(voice menu|voice bot|voice commands!|dialect|dialects!)',
    '(extract|extracted) ~6 from ~2 (contracts!|invoices!|documents!|e mails|letters!|reports!|texts!|notes!)',
    '(machine|automatic) translation',
  ],
} satisfies CvWording;
