/** Holds a word of negation and denies nothing. */
export default [
  'not (only|just|merely|limited to|solely|simply|least|yet)',
  'no (later|longer|fewer|less|more|matter|doubt|two|one|question|exception|problem|single|shortage|stranger)',
  'including but not limited to',
  'whether or not',
  '(never|not) (stop|tire|cease|fail|shy|afraid|scared|settle|forget|rest|underestimate)',
  'zero (to|shot|trust|day|downtime|waste|based|defect|knowledge proof)',
  '(to|from|near|below|above|sub) zero',
  'if not',
  'why not',
  'do not (hesitate|discriminate|meet)',
  "(don't|don’t) (hesitate|meet|miss|check)",
  'not discriminate',
  "(don't|don’t|not) apply (if|when|unless) you (have no|have not|do not have|don't have|don’t have|haven't|haven’t|lack)",
  "(can't|cannot|can not|won't|will not|unable to|can’t|won’t|not) ~3 without",
];
