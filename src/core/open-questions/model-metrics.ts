import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Who owns the evaluation set, and when did it last change?',
    unlessSaid: [
      '(own|build|create|maintain|curate|design|develop|define) ~4 (evaluation|eval|evals|benchmark|test|golden) (set|suite|dataset|data|harness|framework)',
      '(evaluation|eval|evals) team',
      'golden (set|dataset)',
      '(own|build|write|create|design) ~3 (eval|evals)',
    ],
  },
  {
    ask: 'Which number decides whether a model ships, and where does it stand?',
    unlessSaid: [
      '(precision|recall|accuracy|F1|AUC|WER|NDCG|hallucination rate|error rate|win rate) ~2 (above|below|target|threshold|at least|under|over)',
      '(ship|launch|release|quality) (bar|criterion|threshold|gate)',
      'decide ~5 good enough',
    ],
  },
  {
    ask: 'Who judges the answers that no metric can: users, experts or another model?',
    unlessSaid: [
      'human (evaluation|review|rating|rater|judgment|feedback)',
      '(LLM as a judge|LLM judge|expert (review|rating)|side by side)',
      '(annotator|rater)',
    ],
  },
  {
    ask: 'How well do offline results foretell what users see?',
    unlessSaid: ['(online|live) (metric|evaluation|experiment|test)', 'A/B (test|experiment)', 'offline and online'],
  },
] satisfies readonly OpenQuestion[];
