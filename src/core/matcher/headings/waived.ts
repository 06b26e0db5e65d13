/** What is expressly not asked, or not part of the work. */
export default [
  "what (you|we) (do not|don't|don’t|will not|won't|won’t) (need|require|expect|ask|have to|look for|do|be doing|care about|mind)",
  "what (you'll|you’ll|you will) (never|not) (need|do|be doing|have to do)",
  "(what|things|skill) (you|we) (don't|don’t|won't|won’t|do not|will not) (need|require|expect|ask|care about|mind)",
  "what (this|the) (role|job|position|post) (is not|isn't|isn’t|does not involve|doesn't involve|doesn’t involve|does not include|doesn't include|doesn’t include)",
  "what (this|it) (is not|isn't|isn’t)",
  "(this|the) (role|job|position|post) (is not|isn't|isn’t)",
  "you (don't|don’t|do not|won't|won’t|will not) (need|have to|be doing|be|do)",
  '(not|never) (required|needed|necessary|expected|asked|part of the job|part of this role|your job)',
  'no need (for|to)',
  "(what|that|which) (is not|isn't|isn’t|are not|aren't|aren’t) (required|needed|necessary|expected|asked|important)",
  "(what|that) (doesn't|doesn’t|does not) matter",
  'out of scope',
  'non (essential|mandatory|required)',
];
