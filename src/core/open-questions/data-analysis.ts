import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Could I query the data myself from the first week, and in which tool?',
    unlessSaid: [
      '(Snowflake|BigQuery|Redshift|Databricks|Looker|Tableau|Amplitude|Mixpanel|Power BI|PowerBI|Metabase|Hex|Superset|Qlik)',
      'self (serve|service) ~1 (analytics|data|BI|reporting)',
    ],
  },
  {
    ask: 'Is there an analyst on the team, or would I do the analysis alone?',
    unlessSaid: [
      '(work|collaborate|partner|sit) ~2 with ~4 (data analyst|analyst|analytics team|data team|data scientist|data science team)',
      '(team|group) of ~3 (analyst|data scientist)',
      '(embedded|dedicated) (analyst|data scientist)',
    ],
  },
  {
    ask: 'Which numbers does the team not trust today?',
    unlessSaid: ['single source of truth', '(trusted|reliable) ~1 (data|metric|reporting)', 'data quality'],
  },
] satisfies readonly OpenQuestion[];
