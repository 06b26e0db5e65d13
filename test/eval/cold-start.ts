/** What a fresh process pays for its first posting; run by `npm run bench`, alone in its process. */
const POSTING = `About the role
We make route planning software for small ferries, and you will own how its models are measured.
- Define the evaluation metrics of our delay forecasts with the data scientists
- Plan the GPU budget for each quarter
Requirements
- 5+ years in product management, at least 2 with machine learning
- Experience with large language models is a plus`;

const DENYING =
  'Requirements\n- You will not be asked, as others may ask you, to have trained models or to have led a team.';

const began = performance.now();
const { readPosting } = await import('../../src/core/matcher/read-posting.ts');
const imported = performance.now();
const read = (description: string): unknown =>
  readPosting({
    id: 'a',
    url: '',
    board: 'text',
    title: 'Product Manager',
    company: null,
    location: null,
    extras: '',
    description,
  });
read(POSTING);
const first = performance.now();
read(DENYING);
const grammar = performance.now();
console.log(
  JSON.stringify({
    import: imported - began,
    first: first - imported,
    together: first - began,
    grammar: grammar - first,
  }),
);

export {};
