import type { Competency } from '../competency.ts';

export default {
  label: 'Data preparation and quality',
  family: 'data',
  stage: 'data',
  aiSpecific: false,
  definition: 'Making data fit for use: cleaning, pipelines, features, warehouses, governance and lineage.',
  bridgedBy: ['data-analysis', 'data-collection'],
  phrases: [
    'data (quality|cleaning|cleansing|preparation|prep|preprocessing|pipeline|engineering|governance|lineage|integrity|warehouse|warehousing|lake|lakehouse|platform|infrastructure|architecture|modeling|model|management|ingestion|integration|transformation|processing|catalog|validation|standard|hygiene|enrichment|wrangling|munging|mart|strategy|curation|reconciliation|accuracy|fidelity|versioning|stewardship|layer|flow|mapping)',
    'data pre processing',
    'ETL',
    'ELT',
    'feature (engineering|store|pipeline|extraction)',
    'metadata',
    'master data',
    '(clean|prepare|curate|wrangle|transform|ingest|cleanse|normalize|manage|organize|process|validate|harmonize) ~4 (data|dataset)',
    '(quality|integrity|accuracy|cleanliness|reliability|completeness|curation|governance) of ~3 (data|dataset)',
    '(unbiased|balanced|high quality|clean|messy|reliable) ~1 (data|dataset)',
    'lineage tracking',
    '(Snowflake|Redshift) (data warehouse|warehouse)',
  ],
  lookalikes: ['data processing agreement'],
  examples: ['Own data quality across the warehouse.'],
  counterExamples: ['Keep the sales pipeline clean.'],
  questions: [],
  learning: [],
} satisfies Competency;
