import type { Phrase } from '../../vocabulary.ts';

/** Designing how a product is used, and testing the design on people. */
export default [
  '(interaction|service|interface|UI|product|experience) design!',
  '(interaction design|information architecture|user test|usability|accessible design|inclusive design|user interface design)',
  '(design|prototype|craft|redesign) ~3 (experiences!|interfaces!|user interface|flows!)',
  '(user|human|customer) (centered|centred|centric) (design|approach|interface|solution|product|experience|technique|method|process)',
  '(deliver|create|design|build|improve|ensure|craft|enhance|optimize) ~4 user experience',
  '(user research|ideate|ideation|brainstorm|customer advisory|design partner|early adopter)',
  '(prototyping!|on prototypes!|create prototypes!|build prototypes!|wireframes and prototypes|interactive prototypes|functional prototypes|prototypes and)',
  'research! (participant|finding|method|methodology|result|insight|plan|session|question|study|project|data|technique)',
  '(recruit|schedule|moderate) ~3 participants!',
  '(design|user|buyer|customer|target) persona',
] satisfies readonly Phrase[];
