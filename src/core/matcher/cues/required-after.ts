/** Stands behind what must be brought. */
export default [
  '(is|are) [absolutely|strictly|also] (required|mandatory|essential|necessary|critical|a must|needed|crucial|imperative)',
  '(is|are|as) a must [have]',
  'required!',
  'mandatory',
  'a must',
];
