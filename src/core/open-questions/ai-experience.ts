import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'What does the user see today when the model is unsure or wrong?',
    unlessSaid: [
      '(show|display|convey|communicate|surface) ~3 (uncertainty|confidence)',
      'confidence (score|indicator|level)',
      '(fallback|graceful degradation)',
      '(hand off|handoff|escalate|escalation) ~2 (human|person|agent)',
    ],
  },
  {
    ask: 'Who designs the conversation and the prompts: design, product or engineering?',
    unlessSaid: ['(conversation|conversational|content|prompt) (designer|design)', 'designer ~5 (prompt|conversation)'],
  },
  {
    ask: 'How do you learn what users make of the AI: interviews, ratings or complaints?',
    unlessSaid: [
      '(user|UX) (research|researcher|interview|test|study)',
      'usability',
      'thumbs (up|down)',
      '(user|customer) feedback',
    ],
  },
  {
    ask: 'How far may the AI act by itself before the user has to agree?',
    unlessSaid: [
      'human in the loop',
      '(user|human) (approval|confirmation|control|oversight)',
      '(autonomous|fully automated|copilot)',
    ],
  },
] satisfies readonly OpenQuestion[];
