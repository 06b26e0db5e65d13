/** The employer speaks of what it gives. */
export default [
  '(health|dental|vision|medical|life|disability) [dental|vision|and|medical|life] (insurance|coverage|plan|benefit)',
  '401k',
  '401 k',
  'paid (time off|leave|vacation|holiday|parental)',
  '(parental|maternity|paternity|sick) leave',
  '(stock|equity) (option|grant|package|participation)',
  'base (salary|pay) range',
  '(salary|pay|compensation) (range|band|package)',
  '(learning|training|education|wellness|home office|remote work|internet) (budget|stipend|allowance|reimbursement)',
  'wellness program',
  'flexible (working|hours|schedule|time)',
  'competitive (salary|pay|compensation|benefit)',
  'commuter benefit',
  'retirement (plan|benefit|saving)',
  'tuition (reimbursement|assistance)',
];
