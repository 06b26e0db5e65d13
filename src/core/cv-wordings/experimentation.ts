import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(price|pricing|store|field|matched) (trials!|test|tests!)',
    'matched (stores!|markets!|regions!|pairs!)',
    '(randomized|controlled) (pilot|trial|test|study|experiment|rollout)',
    '(sample size|stopping rule|statistical power|control arm|statistical significance)',
    'split ~4 (in|into) ~1 (groups|halves|cohorts|arms)',
    '(try|tried|test|tested) (two|three) (prices|versions|pages|layouts|offers|variants|subject lines)',
    'on ~2 percent of (users!|customers!|visitors!|traffic)',
    '(beat|beats) the (old|control|baseline)',
    '(difference in differences|propensity (score|matching)|regression discontinuity|synthetic control)',
    '(online|live|field) (test|experiment)',
    '(test|tested) ~4 on half',
    '(half|ten percent) of (traffic|users!|customers!|visitors!|the list)',
    '(holdout|hold out|control) (group|set|store|region|sample|market|site)',
    'incremental (lift|impact|revenue|sales|value)',
    'experiments! (on|with|across) ~3 (users!|customers!|visitors!|shoppers!|pricing|price|onboarding|sign up|checkout|traffic|drivers!|listings!)',
    '(split|multivariate|A/B|AB|price|pricing|bucket|fake door) (test|testing|experiment)',
    '(randomized|randomised) ~3 (trial|test|experiment|study|group)',
    '(test|tested) ~4 against ~2 (control|baseline)',
  ],
  phrasesInProductRole: [
    '(run|design|conduct|plan|launch|analyze|evaluate|set up) ~4 experiments!',
    'lost against',
    '(test|testing|experiment|experimentation) (platform|program)',
    '(two|three) prices',
  ],
} satisfies CvWording;
