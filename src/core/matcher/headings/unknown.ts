/** The role as a whole: each sentence under it has to speak for itself. */
export default [
  'about (the|this) (role|job|position|opportunity)',
  '[the|your|this] (role|position|opportunity|job)',
  '(job|position|role|project) (summary|overview|description|purpose|profile|title|detail|information)',
  '[role|job|position|general] (summary|overview|description|purpose|objective)',
  'job description summary',
  'why this role',
  'at (all|every|each|any) level',
  'level! (1|2|3|4|5|6|I|II|III|IV|V|VI)',
  'the role (overview|summary|at a glance)',
  'location',
  'schedule',
  'job type',
  'employment type',
  'travel [requirement]',
];
