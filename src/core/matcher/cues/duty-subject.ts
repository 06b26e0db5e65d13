/** Says that what follows is the person's work. */
export default [
  'you (will|would|can|get to|are going to) [be]',
  "(you'll|you’ll)",
  '(in|for) this (role|position|job|internship) [you|he|she|the]',
  '(this|the) (role|position|job|person|individual|hire|incumbent|engineer|scientist|analyst|manager|intern|product manager) (will|is|involve|own|lead|work|include|focus|require|offer|report|play|support|serve|be)',
  'the (successful|ideal|right) candidate will',
  "(you are|you’re|you're) responsible [for]",
  'responsible for',
  'responsibility include',
  'as (a|an|our|the) ~6 you',
  'your (role|job|work|responsibility|mission|focus|task|goal) (is|will|include|be|involve)',
  "we (are|’re|'re) (looking for|seeking|hiring) ~6 to",
  'we need (you|someone) to',
  'join (us|our team) (to|and|as)',
  'reporting to',
  'the ~4 manager will',
  'will (be responsible|lead|own|drive|work|help|support|collaborate|partner|develop|design|define|manage|build)',
];
