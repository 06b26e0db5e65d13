/** Stands behind what is expressly not asked. */
export default [
  '(is|are) (not|never) [strictly|absolutely] (required|needed|necessary|expected|mandatory|essential|a requirement|a must|a prerequisite)',
  "(isn't|aren't|isn’t|aren’t) [strictly|absolutely] (required|needed|necessary|expected|mandatory|essential|a requirement|a must|a prerequisite)",
  'not (required|needed|necessary|expected|mandatory|a requirement|a prerequisite)',
  'unnecessary',
  "(not|isn't|isn’t|aren't|aren’t) [a] part of (this|the|your|our) (job|role|position|work|scope|remit)",
  '(is|are) (new|unfamiliar|foreign) to you',
  'neither (required|needed|necessary|expected|mandatory|essential)',
  '(by no means|in no way) [strictly|absolutely] (required|needed|necessary|expected|mandatory|essential)',
  'not [strictly|absolutely] (a|an) [hard|strict|absolute] (must have|hard requirement|precondition)',
  // An ellipsis, which counts only where its clause ends: "SQL is required, PyTorch is not".
  '(is|are) not',
  "(isn't|aren't|isn’t|aren’t)",
];
