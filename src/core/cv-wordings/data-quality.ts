import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(clean|cleanse|cleaned|tidy) ~4 (archives!|figures!|recordings!|readings!|logs!|exports!|archive|export)',
    '(sources|systems) into one ~2 (table|warehouse|model|source|truth|database)',
    '(single source of truth|data dictionary)',
    '(validate|reconcile|merge|migrate|normalize) ~4 (data|dataset|datasets!|master data)',
    '(clean|cleanse|deduplicate|dedupe|standardize) ~6 (data|records!|dataset|datasets!|addresses!|traces!|master data)',
    '(cleaning|cleansing|deduplication) of ~5 (data|records!|dataset|datasets!|addresses!|traces!)',
    '(data|feature|ingestion|batch|streaming|ETL|ELT) pipelines!',
    '(data warehouse|data lake|lakehouse|data model|data catalogue|data catalog|data contracts|master data)',
  ],
} satisfies CvWording;
