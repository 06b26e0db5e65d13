import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(speak|spoke) for (data science|data|technology|engineering|IT)',
    '(translate|turn) ~4 (found|findings|results|numbers|analysis|analyses!) into',
    '(teach|taught) ~8 (how to read|read) ~3 (model|output|chart|dashboard|forecast|data)',
    'bridged! ~4 between',
    '(explain|explaining|present|describe|turn|break down) ~7 (plain language|plain words|plain English|simple language|simple terms|simple words|lay terms|layman terms|everyday words|jargon free)',
    '(train|teach|coach|taught) ~3 (non technical|nontechnical)',
    '(train|teach|coach|taught) ~4 (colleagues|managers|staff|employees|clinicians|nurses|teachers|lawyers|executives|sales team|people) ~4 (AI|machine learning|prompt|prompting|LLM|ChatGPT|copilot|data literacy|SQL)',
    '(AI|data|digital|ML) literacy',
    '(as|be) ~2 (bridge|translator) between',
    'what ~2 (model|models|AI|algorithm) (can|could) and (cannot|can not|could not)',
    '(translate|turn|convert) ~5 (into|to) ~3 (requirements|specifications|specs|tickets|user stories|technical terms|technical language)',
  ],
  phrasesNearAi: [
    '(explain|explained|explains!|explaining) ~8 (to|for)',
    '(train|trained|taught|teach|coach|coached) ~3 (doctors!|nurses!|managers!|teachers!|lawyers!|sales|clerks!|colleagues!|staff|underwriters!|editors!|agents!)',
    '(teach|taught|train|show|help) ~8 (how to read|to read|when to (trust|ignore))',
    '(translate|turn) ~7 into ~6 (use|understand|read|words|pictures|stories|decisions)',
    '(explain|translate|teach|demystify|present|taught) ~8 (to|for) ~3 (non technical|board|boards|regulators|executives|managers|clinicians|lawyers|judges|doctors|teachers|customers|underwriters|marketing|heads|sales|nurses|farmers|editors|investors|public|audience)',
  ],
  phrasesInAiRole: [
    '(tell|told|show|showed|explain|explained) ~2 (board|sales|managers!|customers!|committee|investors!|staff|clients!) ~1 (why|what|how)',
    '(how|what) ~2 (score|software|model|algorithm|system|forecast|AI) ~2 (works!|does!|ranks!|decides!|can)',
    '(gave|give|hold|held) ~2 (talks!|training|courses!|lectures!|workshops!) ~2 (on|about) ~2 (AI|data|models!|technology)',
    '(lets!|helps!) ~2 explain',
    'without ~1 technical (background|knowledge)',
    '(explain|explained|tell|told|answer|answered|show|showed) ~2 (judges!|press|sales|staff|journalists!|teachers!|clinicians!) ~5 (model|score|algorithm|software|forecast|AI|system)',
  ],
} satisfies CvWording;
