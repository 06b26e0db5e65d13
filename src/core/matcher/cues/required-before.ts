/** Stands before what must be brought. */
export default [
  '(you|candidate|applicant|must) must',
  'must (have|be|possess|demonstrate|know|hold|bring|understand)',
  'required!',
  'mandatory',
  'minimum [of]',
  'at least',
  'you need [to (have|be|know)]',
  "you'll need",
  'you will need',
  'you should (have|possess|bring)',
  'we (require|expect|seek)',
  'essential!',
  'require [a|an|that]',
];
