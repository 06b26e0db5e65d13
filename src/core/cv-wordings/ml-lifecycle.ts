import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(model registry|feature store|model serving|model deployment|model pipeline)',
    '(productionize|operationalize|deploy) ~4 (model|models!|classifier|recommender)',
    '(model|models!|classifier|recommender|prototype|assistant) ~3 (in|into|to) production',
    '(ML|machine learning) (platform|pipeline)',
  ],
  phrasesNearAi: [
    '(ship|release|launch|roll out|serve|served) ~4 (models!|model|classifier)',
    '(introduce|launch|ship|release|roll out|deliver|deploy|take|took|bring|brought|put) ~6 (assistant|bot|chatbot|classifier|recommender|model|models!|detector|copilot)',
    'from ~4 (notebook|pilot|prototype|paper|lab|idea|need|concept|research) ~4 to',
    '(live|productive) (in|since|at|for)',
    'went live',
  ],
  lookalikes: ['models! of (ships|trains|planes|aircraft|cars|buildings)'],
  phrasesInAiRole: [
    '(introduce|introduced|launch|launched|ship|shipped|roll out|rolled out|deploy|deployed|put|took|brought) ~5 (live|into service|into use|in production|to production)',
    '(in|into) (daily|routine|everyday|clinical|live) use',
    'from ~2 (idea|sketch|notebook|prototype|need) to ~3 (daily|use|release|launch|production|rollout|marking|approval)',
    '(put|build|built|integrate|integrated|embed|embedded|bring|brought) ~3 (forecast|score|model|classifier|recommender|predictions!) ~1 (into|in|to)',
    '(as|behind) (an|a) (API|service|endpoint)',
    'runs! (in production|live|every|each)',
    '(pilot|prototype|proof of concept|notebook|research) ~2 (to|into) ~3 (production|all|live|daily|rollout|market)',
  ],
} satisfies CvWording;
