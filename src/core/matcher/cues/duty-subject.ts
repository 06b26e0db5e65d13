/** Says that what follows is the person's work. */
export default [
  'you (will|would|get to|are going to) [be]',
  "(you'll|you’ll|youll)",
  "(in|for|as part of) this (role|position|job|internship) [you|you'll|you’ll|he|she|the]",
  '(this|the|our) [~4] (role|position|job|person|individual|hire|incumbent|engineer|scientist|analyst|manager|intern|developer|designer|director|specialist|associate|consultant|researcher|architect|owner|lead) (will|is responsible|is accountable|is charged with|involves!|owns!|leads!|works!|includes!|focuses!|offers!|reports!|plays!|supports!|serves!|partners!|performs!|provides!|develops!|designs!|researches!|produces!|manages!|builds!|collaborates!|drives!|defines!|ensures!|coordinates!|assists!|conducts!|creates!|maintains!|analyzes!|delivers!|acts!)',
  '(this|the) (role|position|job)',
  "(you are|you’re|you're) responsible [for]",
  '(responsible|accountable) for',
  'responsibility include',
  'your [primary|main|key|first|core] (role|job|work|responsibility|mission|focus|task|goal|objective) (is|will|include|be|involve)',
  'reporting to',
  'will (be responsible|lead|own|drive|work|help|support|collaborate|partner|develop|design|define|manage|build|shape|oversee|play|serve|provide|report|contribute|act|focus)',
  'expect! to',
  '(you|you will be|you are) expected to (lead|own|drive|work|build|design|define|manage|present|run|write|make|support|deliver)',
];
