import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(look at|looked at|dig into|dug into) ~4 (reasons|numbers|figures|data|logs|funnel|usage)',
    'in (Excel|SQL|R|pandas|Power BI|Tableau|Looker|Stata|SPSS)',
    '(analyze|segment|mine) ~5 (data!|survey|surveys!|results!|logs!|records!|figures!|trends!|funnel|funnels!|behavior|feedback|sales|spend|spending|costs!|transactions!|tickets!|responses!|claims!)',
    '(build|create|maintain|design|develop|set up|automate) ~4 dashboard',
    '(automate|automated) ~3 (report|reports!|reporting)',
    '(survival|cohort|funnel|regression|cluster|segmentation|variance|trend|root cause|basket) (analysis|analyses!)',
    '(pivot table|Power Query|VBA|advanced Excel|Excel model)',
    '(wrote|write|run|ran) ~2 (queries|query)',
  ],
} satisfies CvWording;
