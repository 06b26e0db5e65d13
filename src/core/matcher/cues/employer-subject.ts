/** The employer speaks of itself. */
export default [
  "(we are|we’re|we're|we have|we’ve|we've|we believe|we think|we want|we value|we view|we build|we use|we offer|we work|we help|we aim|we provide|we develop|we serve|we partner|we combine|we practice|we run|we do|we apply|we power|we enable|we make|we train|we ship|we support|we love|we care|we bring|we put|we strive)",
  'our (mission|team|product|platform|company|customer|client|technology|vision|goal|software|solution|work|research|model|engineer|culture|value|people|AI|suite|service|catalog)',
  'the (company|team|product|platform|division|organization|group|firm|department) (is|are|has|have|build|develop|provide|work|use|combine|operate|focus|was|serve|help|enable)',
  '(founded!|headquartered|backed by|established! (in|by))',
  'the ~5 (team|organization|group|division|department|company|business unit|office) (is|are|builds!|works!|owns!|develops!|focuses!|provides!|supports!|leads!|combines!|has)',
  'the ~3 (team|squad) (at|works!|here)',
  'our [~3] (team|organization|group) (is|are|builds!|works!|develops!|focuses!|has)',
  'is (a|an|the) ~4 (company|startup|leader|platform|provider|firm|organization|corporation|team|lab)',
  'one of the (largest|leading|fastest|first|world)',
  "(it's|it’s|it is) (a|an|the|our)",
];
