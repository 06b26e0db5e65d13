/** Stands behind what would be welcome. */
export default [
  '[(is|are|would be|will be|as|considered|be)] [considered] [a|an] [strong|big|huge|definite|great|real|major|significant|added|distinct] (plus|bonus|advantage|asset) [point]',
  '[(is|are|would be|will be)] [very|highly|strongly|also|greatly|particularly] (preferred|desirable|desired|beneficial|advantageous|welcome)',
  '(is|are|would be|will be) [very|highly|strongly|also|greatly|particularly] (helpful|valued|appreciated|useful|ideal)',
  '[(is|are|would be)] [a] nice to have',
  '[(is|are|would be)] good to have',
  'a plus',
  'but not (required|necessary|mandatory|essential|a must)',
  'though not required',
  'not (required|essential|necessary|mandatory) but',
  'will (be looked upon favorably|set you apart|help you stand out)',
];
