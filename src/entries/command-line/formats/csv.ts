import { formatCsv } from '../../../core/exporting/csv.ts';
import type { Format } from '../format.ts';

const HEAD = ['id', 'title', 'company', 'verdict', 'tag', 'kind', 'start', 'end', 'quote', 'strength', 'depth'];

const csv: Format = {
  help: 'one row a tag; a posting without tags has none',
  head: formatCsv([HEAD]),
  write(result) {
    if (result.is !== 'tagged') return null;
    const { posting, reading, line } = result;
    const { id, title, company } = line ?? posting;
    return formatCsv(
      reading.tags.map((tag) => [
        id,
        title,
        company,
        reading.verdict,
        tag.id,
        tag.kind,
        tag.start,
        tag.end,
        tag.quote,
        tag.strength,
        tag.depth,
      ]),
    );
  },
};

export default csv;
