import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Who answers for the quality of each source, and what happens when it drops?',
    unlessSaid: [
      'data (owner|ownership|steward|stewardship|contract|SLA)',
      '(own|accountable for|responsible for|ensure) ~3 data (quality|integrity|accuracy)',
    ],
  },
  {
    ask: 'How long does a new source take to become usable, and which step is slowest?',
    unlessSaid: ['time to (data|insight|value)', '(onboard|integrate|ingest) ~4 (day|week|hour)'],
  },
  {
    ask: 'Which checks run on the data today, and who is called when one fails?',
    unlessSaid: [
      '(data|pipeline) (test|check|validation|observability|monitoring|alerting)',
      '(Great Expectations|dbt|Monte Carlo|Soda|Datafold)',
      'data quality (check|rule|framework|monitoring|metric|alert)',
      'on call',
    ],
  },
  {
    ask: 'Where does the data live, and may the product read it there?',
    unlessSaid: [
      '(Snowflake|BigQuery|Redshift|Databricks|S3|Kafka|Postgres|PostgreSQL|Hadoop|Delta Lake|Iceberg)',
      '(data lake|lakehouse|data warehouse|feature store|data mesh)',
    ],
  },
] satisfies readonly OpenQuestion[];
