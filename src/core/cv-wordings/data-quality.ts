import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    'one version of',
    '(master|product|customer) hierarchy',
    '(merge|merged|join|joined|unify|unified|consolidate|combine) ~4 (tables!|sources!|databases!|registers!|spreadsheets!) ~2 (into|to)',
    '(duplicates!|missing values|outliers) (in|and|from|out)',
    '(addresses!|records!|fields!|values!) ~2 (wrong|missing|incomplete|repaired|corrected)',
    '(jobs!|scripts!|pipeline|process) ~2 (bring|brings!|load|loads!|import|imports!|pull|pulls!|copy) ~2 data',
    '(standardize|standardise) ~2 (names|codes|units|formats)',
    '(owners!|definitions!) ~5 (fields!|data|tables!)',
    '(spreadsheets!|reports!) to a warehouse',
    'where ~1 number comes from',
    '(clean|cleanse|cleaned|tidy) ~4 (archives!|figures!|recordings!|readings!|logs!|exports!|archive|export)',
    '(sources|systems) into one ~2 (table|warehouse|model|source|truth|database)',
    '(single source of truth|data dictionary)',
    '(validate|reconcile|merge|migrate|normalize) ~4 (data|dataset|datasets!|master data)',
    '(clean|cleanse|deduplicate|dedupe|standardize) ~6 (data|records!|dataset|datasets!|addresses!|traces!|master data)',
    '(cleaning|cleansing|deduplication) of ~5 (data|records!|dataset|datasets!|addresses!|traces!)',
    '(data|feature|ingestion|batch|streaming|ETL|ELT) pipelines!',
    '(data warehouse|data lake|lakehouse|data model|data catalogue|data catalog|data contracts|master data)',
  ],
  phrasesInAiRole: ['checks! ~6 (load|empty|data|fields)', '(fill|filled) gaps'],
} satisfies CvWording;
