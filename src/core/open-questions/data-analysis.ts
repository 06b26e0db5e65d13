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
      '(with|from|of|alongside|support) ~3 (data analyst|analyst|analytics|data team|data scientist|data science)',
      '(embedded|dedicated) (analyst|data scientist)',
    ],
  },
  {
    ask: 'Which numbers does the team not trust today?',
    unlessSaid: ['single source of truth', '(trusted|reliable) ~1 (data|metric|reporting)', 'data quality'],
  },
] satisfies readonly OpenQuestion[];
