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
    '(MLEs|ML scientists!|ML engineers!|ML engineer|AI engineers!|applied! scientists!|data scientists!|research scientists!|research engineers!|ML researchers!|AI scientists!|NLP engineers!|NLP scientists!|prompt engineers!)',
    'people in ~1 (ML|machine learning!|AI|data science)',
    '(data|analytics|AI|ML) (lab|guild)',
    '(team|squad|pod|group) ~5 (data science|data scientists!|ML engineers!|ML scientists!|applied! scientists!)',
    '(with|between|alongside) ~1 (data science|data scientists|MLEs|applied! scientists|applied! science|research scientists)',
    '(with|to|for|from|by|between|alongside|beside|lead|manage|support|mentor|hire|supervise|coach|helped!|joined!|embedded!) ~2 (ML|AI|AI ML|NLP|NLU|machine learning!|data science|deep learning!|modelling!|modeling!|perception|applied! research|applied! science|forecasting!|ranking!|recommendations|computer vision|speech) (team|squad|group|engineers!|folks|guild|lab|scientists!|researchers!|colleagues!|leads!)',
  ],
  phrasesInAiRole: [
    '(modelling|modeling|algorithm|algorithms|recommendation|ranking|search|NLP|LLM|GenAI|prediction|forecasting) (team|teams!|squad|group|engineers!|colleagues!)',
    '(researchers!|scientists!|statisticians!)',
    '(with|and|for|of) ~2 (the|our|two|three|four|five|six) engineers!',
    '(weekly|daily|monthly) ~3 with ~2 (research|researchers!|scientists!)',
    '(with|alongside|between) ~2 (scientists!|modellers!|modelers!|linguists!|statisticians!|researchers!)',
    '(lead|manage|mentor|supervise|hire|grew|coach|head) ~4 (scientists!|researchers!|PhDs|MLEs)',
  ],
  lookalikes: [
    '(AI|ML|data science) (team|lab) (retreat|party|rota)',
    'AI (team|squad) (Lead|lead)',
    '(market|UX|user|clinical|equity|sales) (research|researchers!)',
    'social scientists!',
  ],
} satisfies CvWording;
