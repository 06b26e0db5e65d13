/** The employer says whom it looks for, and what that person is like. */
export default [
  '(looking for|seeking!|seek|searching for|in search of|hiring!)',
  'the (ideal|successful|right|perfect) candidate',
  'ideal candidate',
  '(want|need) (someone|a person|people) (who|that|with)',
  "(you will|you'll|you’ll) (have|bring|need|possess|demonstrate|require) ~3 (experience|track record|expertise|background|knowledge|degree|understanding|skill|grasp|proficiency|fluency|ability|familiarity)",
  '(candidate|applicant) (will|should|must|may) [ideally|also] (have|possess|bring|be|need|know|hold|demonstrate)',
  '(candidate|applicant) (need|require)',
];
