/** Stands behind what is expressly not asked. */
export default [
  '(is|are) (not|never) [strictly|absolutely] (required|needed|necessary|expected|mandatory|essential|a requirement|a must|a prerequisite)',
  "(isn't|aren't|isn’t|aren’t) [strictly|absolutely] (required|needed|necessary|expected|mandatory|essential|a requirement|a must|a prerequisite)",
  'not (required|needed|necessary|expected|mandatory|a requirement|a prerequisite)',
  'unnecessary',
];
