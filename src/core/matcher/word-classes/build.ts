/** Making something that was not there before. */
export default [
  '(build|design|develop|create|prototype|architect|craft|invent)',
  '(development|design|creation) of',
  '(build|design|develop|create|prototype|train|improve) ~0 [and] (deploy|implement|ship|launch|scale|maintain|deliver|train|optimize|operate|improve|productionize|test|refine|evaluate)',
];
