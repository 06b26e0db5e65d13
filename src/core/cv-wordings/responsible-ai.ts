import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(check|test|audit|review|examine|assess|measure|probe|monitor) ~5 (for|against) ~3 (bias|fairness|discrimination|disparate|disparity|toxicity)',
    '(bias|fairness) (audit|check|test|review|testing|assessment|metric|report)',
    '(red team|red teamed|red teaming) ~4 (assistant|model|models!|chatbot|bot|LLM|agent|AI)',
    '(AI|algorithm|model) (governance|ethics|risk) (board|council|committee|group|policy|framework|process|review)',
    '(model cards|human in the loop|algorithmic bias)',
  ],
  phrasesNearAi: [
    '(bias|fairness|discrimination|explainability|explainable|guardrails)',
    '(limits|limit|rules|rule|policy|guidelines|guidance|boundaries|principles) (on|for|of|about) ~4 (what|use|using|AI|artificial intelligence|bot|model|machine learning)',
    '(may|must|should|can) (never|not) (do|say|promise|answer|decide|be used)',
    '(person|human|people|someone) (must|has to|have to|should) ~1 (decide|check|approve|review)',
    '(unfair|unfairly|unequal|harm|harmful|misuse|abuse|hate|toxic|ethical|ethics|transparent|transparency|trustworthy)',
    '(tell|inform) ~4 when ~3 (machine|model|AI|computer)',
    '(datasheet|model card)',
    'by ~1 (gender|age|accent|skin|race|ethnicity|sex)',
  ],
  phrasesInAiRole: [
    '(treat|treated|treats) ~3 (worse|differently|equally|unequally|fairly)',
    '(person|human|people|clerk|doctor|editor) ~1 (checks!|check|reviews!|approves!|decides!) (every|each|all)',
    '(explain|explained) to ~3 why',
    '(insult|insults|harmful|offensive|abusive|hateful|dangerous) (content|answers!|users!|language|output|outputs!)',
    '(publish|published) ~6 (fails!|limits!|wrong)',
    '(women|men|minorities|older|accents!|dialects!) ~3 (worse|less often|more often|twice)',
    'may not (answer|say|do)',
    '(unfair|unfairly) (treatment|treated|outcome|outcomes)',
    '(tell|inform) ~4 when ~3 (machine|model|AI|computer)',
    '(datasheet|model card)',
    'what it (must|may|should) (never|not)',
    'outcomes! by',
    '(safety|trust) (on|for|of) ~2 (platform|platforms!|users!|children|riders!)',
  ],
} satisfies CvWording;
