import type { Format } from '../format.ts';
import { toPlainObject } from '../result.ts';

const json: Format = {
  help: 'one indented object a posting, one after another',
  head: '',
  write: (result) => `${JSON.stringify(toPlainObject(result), null, 2)}\n`,
};

export default json;
