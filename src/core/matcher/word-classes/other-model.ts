/** Models that nobody trains, and people who are models: look-alikes of @model. */
export default [
  '(business|operating|operational|data|financial|finance|pricing|price|role|service|delivery|threat|commercial|engagement|partnership|partner|staffing|security|governance|mental|maturity|revenue|cost|budget|forecast!|support|sales|coverage|compensation|incentive|care|logic|domain|object|process|information|conceptual|semantic|dimensional|attribution|economic|organizational|organization|collaboration|work|hybrid work|subscription|ownership|franchise|licensing|deployment|go to market|GTM|consumption|marketplace|distribution|Excel|excel|planning|cash flow|valuation|P&L|content|permission|access|react|driver based|three statement) model',
  '(role|fashion|3D|CAD|BIM) model',
  'model (year|home|number|citizen)',
];
