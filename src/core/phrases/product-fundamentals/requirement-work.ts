import type { Phrase } from '../../vocabulary.ts';

/** Finding out what is wanted, and writing it down for those who build it. */
export default [
  '(identify|document|develop|create|understand|analyze|review|deliver|anticipate|validate|trace|maintain|communicate|determine|specify|manage|track|evaluate|negotiate|present) ~3 requirements!',
  'requirements! ~1 (specification|traceability|management|lifecycle|coverage|engineering|workshop|session|gathering|documentation|analysis|review|refinement|mapping|definition)',
  'requirements! ~2 (document|track|trace|capture|gather|meet)',
  '(define|document|develop|create|write|prepare|produce|detailed|maintain|review|read|translate|UI|technical|functional|application|project|interface) ~3 specifications!',
  '(understand|identify|elicit|analyze|translate|interpret|define|document|determine|map) ~3 (business|customer|user|client|stakeholder) ~1 (needs!|requirements!|problems!)',
  '(gap analysis|requirements gathering|(functional|user) case)',
  '(scope|define [the] scope of|determine [the] scope of) ~1 (project|feature|work|product|release)',
  '(set|review|define|establish|clarify|align on|communicate|determine) ~2 priorities!',
  '(their|solution|software|refine|specify|processing!|elicit|analyze|understand|translate|transform|turn|interpret|validate|decompose|communicate|align|clear|craft|scope|complex|prioritized|test of) ~2 requirements!',
  'requirements! into',
  '(write|create|refine|groom|author|define|manage|draft|review|own) ~2 (requirement|specification|ticket|epic|brief|use case|documentation|user case)',
  '(business|user|technical|functional|detailed|customer|structured|written|stakeholder) ~1 requirements!',
] satisfies readonly Phrase[];
