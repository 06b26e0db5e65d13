import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(hire|hired|recruit|recruited|with|alongside) ~2 data scientist',
    '(speech|NLP|vision|ranking|search|perception) (engineers!|scientists!|researchers!)',
    '(group|team|department) of ~2 data scientists!',
    '(assist|support|help|join|advise|meet|pair|sit|sat|embed|hire|build|built|grow|grew|mentor|lead|manage|coach|coordinate|brief|work|partner|collaborate|with|for|between) ~6 (data science|machine learning|ML|perception|AI|modeling|computer vision|applied science) (team|teams|engineers!|scientists!|squad|group|department|researchers!)',
    '(data scientists!|ML engineers!|machine learning engineers!|AI engineers!|AI researchers!|ML researchers!|perception engineers!|research scientists!|applied scientists!)',
  ],
} satisfies CvWording;
