import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(design|decide|define|test|prototype|research|study|studied|shape) ~4 (what|how) ~3 (user|customer|people|agent|clinician|patient|driver|reader|nurse|shopper|teacher|analyst|student|member) ~3 (see|saw|review|correct|trust|react|understand|understood|override|read|use) ~8 (assistant|AI|model|suggestion|suggestions|bot|chatbot|prediction|recommendation|recommendations|score|scores)',
    '(fallback|refusal|confidence|uncertainty|explanation|feedback) (screen|message|state|copy|design|indicator|flow|button|wording) ~5 (assistant|AI|model|bot|chatbot|answers)',
    '(conversation|conversational|dialogue|chatbot) (design|designer|flow|flows|UX)',
  ],
  phrasesNearAi: [
    '(show|shows|showing|shown|tell|tells|explain|explains) ~5 (why|how sure|how certain|confidence|alternatives|uncertainty|sources|doubt|doubts)',
    '(over rely|overrely|overtrust|over trust|rely too much|trust too much)',
    '(usability|wording) of',
    '(way|hand|hands|handover|escape|back) ~3 to ~2 (human|person|agent|people)',
    '(show|showing) ~2 alternatives',
  ],
  phrasesInAiRole: [
    '(suggestion|suggestions!|warning|warnings!|score|prediction) ~4 (accept|accepts!|change|correct|reject|trust|trusts!|ignore|override)',
    '(accept|accepts!|correct|reject|trust|ignore|override|change|changes!) ~3 (suggestion|suggestions!|warning|warnings!|recommendation|prediction)',
    'ask for a human',
    '(tone|personality) of ~2 (assistant|bot|answers!)',
    '(bot|assistant) (tone|wording|voice|personality)',
    '(users!|people|nurses!|drivers!|customers!) ~1 (talk to|speak to|trust) ~1 (assistant|bot|model|AI)',
    'how (sure|certain)',
    '(over rely|overrely|overtrust|over trust)',
    '(how sure|how certain) (it|the)',
    '(usability|wording) of ~6 (bot|assistant|suggestions|suggestion|answers)',
    '(booking|writing|reply|code|automatic|smart) suggestions!',
    '(way|hand|handover) ~2 to ~2 (human|person|agent)',
  ],
} satisfies CvWording;
