import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(numbers!|figures!|data) (from|in) ~2 (warehouse|database|logs)',
    'segmented! (customers!|users!|members!|shoppers!|buyers!)',
    '(explore|explored) ~3 survey',
    'found in the (logs|data|numbers|figures)',
    'in a spreadsheet',
    '(lifetime value|cohorts!) (per|by|of|for)',
    '(linear|logistic|survival|mixed|multilevel) (model|regression)',
    '(statistical|quantitative) (analysis|analyses!|report|reports!)',
    '(look at|looked at|dig into|dug into) ~4 (reasons|numbers|figures|data|logs|funnel|usage)',
    'in (Excel|SQL|R|pandas|Power BI|Tableau|Looker|Stata|SPSS)',
    '(analyze|segment|mine) ~5 (data!|survey|surveys!|results!|logs!|records!|figures!|trends!|funnel|funnels!|behavior|feedback|sales|spend|spending|costs!|transactions!|tickets!|responses!|claims!)',
    '(build|create|maintain|design|develop|set up|automate) ~4 dashboard',
    '(automate|automated) ~3 (report|reports!|reporting)',
    '(survival|cohort|funnel|regression|cluster|segmentation|variance|trend|root cause|basket) (analysis|analyses!)',
    '(pivot table|Power Query|VBA|advanced Excel|Excel model)',
    '(wrote|write|run|ran) ~2 (queries|query)',
  ],
  phrasesInProductRole: [
    '(calculate|calculated|estimate|estimated|chart|charted|plot|plotted|quantify|quantified) ~6 (per|by|with|from|across)',
    'found ~4 why',
  ],
} satisfies CvWording;
