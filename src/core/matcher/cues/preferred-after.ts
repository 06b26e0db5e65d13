/** Stands behind what would be welcome. */
export default [
  '(a|an) ~1 plus',
  '(is|are|would be|will be|as|be|considered) (a|an) [strong|big|huge|definite|great|real|major|significant|added|distinct] (bonus|advantage|asset)',
  '(is|are|would be|will be|as|be) [considered] [a|an] [strong|big|huge|definite|great|real|major|significant|added|distinct] (plus|pluses)',
  '(is|are|would be|will be) [very|highly|strongly|also|greatly|particularly] (preferred|desirable|desired|advantageous|welcome)',
  '(would be|will be) [very|highly|strongly|also|greatly|particularly] (helpful|valued|appreciated|useful|ideal|beneficial|nice|great)',
  'experience ~6 is [very|highly|strongly|also|particularly] (helpful|valued|appreciated|useful|beneficial)',
  '[strongly|highly] preferred!',
  '[highly] desirable!',
  'advantageous',
  'nice to have',
  'good to have',
  '[but|though|although] not (required|necessary|mandatory|essential|a must)',
  '(not|never) [strictly|absolutely] (required|essential|necessary|mandatory|needed|expected|a must|a requirement) ~1 but',
  'will (be looked upon favorably|set you apart|help you stand out)',
];
