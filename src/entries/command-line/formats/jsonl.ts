import type { Format } from '../format.ts';
import { toPlainObject } from '../result.ts';

const jsonl: Format = {
  help: 'one object a line (as is usual for JSONL)',
  head: '',
  write: (result) => `${JSON.stringify(toPlainObject(result))}\n`,
};

export default jsonl;
