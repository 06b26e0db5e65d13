/** Those who lead a company. */
export default [
  '(senior|executive|company|business|technical|technology|product|engineering|other|key|functional|organizational|agency|department) (leader|leadership|executive)',
  '(senior|executive|company|middle|plant) management',
  'leadership [team]',
  'executives!',
  'execs!',
  'executive (team|leader|leadership|management|sponsor|committee)',
  'upper management',
  'leaders!',
  'C (suite|level)',
  '(CEO|CTO|CFO|COO|CIO|CPO|CMO|CISO|CRO|CDO|VP)',
  'founder',
  'co founder',
  'board of directors',
  'decision maker',
];
