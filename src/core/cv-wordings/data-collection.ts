import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    'synthetic (data|invoices|examples!|images!|records!|dataset)',
    '(collect|gather|record|photograph|buy|bought|source|obtain|license) ~3 000 ~4 (photographs!|photos!|pictures!|images!|recordings!|sentences!|utterances!|samples!|calls!|messages!|texts!|readings!|examples!|voices!)',
    '(publish|release|build|create|compile) ~4 (data set|dataset|corpus)',
    '(collect|record|photograph|source) ~4 (images!|photos!|footage|samples!) (for|to train)',
    'record ~4 (utterances!|hours of|speech)',
    '(collect|gather|crowdsource|license|buy|bought|source|scrape|acquire|purchase|compile|crawl|obtain) ~6 (hours of|recordings!|audio|speech|recorded speech|data!|dataset|datasets!|transcripts!|scenes!|corpus|corpora|traces!|utterances!|spoken)',
    '(scenes!|data!|images!|recordings!|examples!) to collect',
    '(web scraping|web scraper|crawler|scraped!)',
    '(data|dataset|content) (licence|license|licensing|partnership|purchase)',
  ],
  phrasesInAiRole: [
    '(record|recorded) ~5 (accents!|voices!|rooms!|speakers!|calls!|drives!)',
    '(record|recorded|ask|asked|recruit|recruited|pay|paid) ~3 (speakers!|volunteers!|participants!|hospitals|donors!)',
    '(sensor|sensors!) ~5 (readings!|data|every|machines!)',
    'volunteers! who',
    '(generate|generated|create|created) ~1 (synthetic|artificial)',
    'agreements! on ~3 use',
    '(send|sends!|sent) us ~2 (photos!|data|recordings!|pictures!)',
    '(collect|gather|buy|bought|record|photograph|obtain|license|scrape) ~6 (photographs!|photos!|pictures!|images!|recordings!|archives!|figures!|readings!|samples!|calls!|messages!|texts!)',
  ],
} satisfies CvWording;
