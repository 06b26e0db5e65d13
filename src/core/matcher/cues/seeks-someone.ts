/** The employer says whom it looks for, and what that person is like. */
export default [
  '(looking for|seeking!|seek|searching for|in search of|hiring!)',
  'the (ideal|successful|right|perfect) candidate',
  'ideal candidate',
  '(want|need) (someone|a person|people) (who|that|with)',
  'you will (have|bring) ~3 (experience|track record|expertise|background|knowledge|degree|understanding|skill)',
];
