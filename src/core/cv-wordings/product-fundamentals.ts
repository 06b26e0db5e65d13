import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(own|owned|define|set|write|wrote|keep|kept|manage|drive|drove|build|built) ~3 (product roadmap|product backlog|product vision|product strategy)',
  ],
  phrasesInProductRole: [
    '(problem|opportunity) statement',
    '(talk|speak|spoke|call|calls!|visit|time|day|week|interview|interviews!|sit|sat) ~4 (with|to) ~3 (customers!|users!|pickers!|nurses!|drivers!|teachers!|merchants!|sellers!|buyers!|shoppers!|patients!|accountants!|farmers!|members!|clients!|readers!|couriers!|students!|parents!)',
    '(watch|watched|observe|shadow) ~4 (use|using|work)',
    '(shipped!|launched!|released!)',
    'beta (program|test|users!|customers!)',
    'what (to|we|the team) build',
    '(paper|clickable|first|early) prototypes!',
    '(sketch|sketched|wireframe|mockup|mock up)',
    '(ticket|tickets!|complaints!|feedback) ~2 into',
    '(launch|release|ship|roll out) ~4 (product|app|feature|platform|version|release|tool|service|flow|marketplace|website|site|checkout|portal|module|suite|scheme|programme|program|MVP|pilot|pricing|subscription|wallet|plan)',
    '(launch|expand|roll out) ~5 in ~2 (market|country|language|city|region)',
    '(take|took|bring|brought|grow|grew|scale) ~2 (product|app|service|platform|tool|feature) ~2 from ~4 to',
    '(interview|interviewed|talk to|talked to|spoke with|speak with|visit|shadow) ~3 (user|customer|merchant|shopper|patient|nurse|driver|teacher|buyer|client|seller)',
    '(write|wrote|written) ~3 (PRD|brief|specification|spec|user story|acceptance criterion)',
    '(cut|drop|kill|sunset|retire) ~3 (feature|product)',
    '(redesign|rebuild|rebuilt|simplify) ~3 (onboarding|checkout|sign up|search|flow|form|app|booking)',
    '(priority|priorities) (of|for|across)',
    'backlog',
    'roadmap',
  ],
} satisfies CvWording;
