import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(modellers!|modelers!|quants!)',
    '(data science|machine learning|AI|ML) (colleagues!|specialists!|experts!|developers!|students!|people|vendors!|lab)',
    '(engineers!|people|researchers!|developers!|scientists!|those) who (build|built|train|trained|tune) ~3 (model|models!|AI|algorithm|algorithms!|classifier|recommender|ranking)',
    '(hire|hired|recruit|recruited|with|alongside) ~2 data scientist',
    '(speech|NLP|vision|ranking|search|perception) (engineers!|scientists!|researchers!)',
    '(group|team|department) of ~2 data scientists!',
    '(assist|support|help|join|advise|meet|pair|sit|sat|embed|hire|build|built|grow|grew|mentor|lead|manage|coach|coordinate|brief|work|partner|collaborate|with|for|between) ~6 (data science|machine learning|ML|perception|AI|modeling|computer vision|applied science) (team|teams|engineers!|scientists!|squad|group|department|researchers!)',
    '(data scientists!|ML engineers!|machine learning engineers!|AI engineers!|AI researchers!|ML researchers!|perception engineers!|research scientists!|applied scientists!)',
  ],
  phrasesInAiRole: [
    '(modelling|modeling|algorithm|algorithms|recommendation|ranking|search|NLP|LLM|GenAI|prediction|forecasting) (team|teams!|squad|group|engineers!|colleagues!)',
    '(researchers!|scientists!|statisticians!)',
    '(with|and|for|of) ~2 (the|our|two|three|four|five|six) engineers!',
  ],
} satisfies CvWording;
