import * as v from 'valibot';

// Pages get every field wrong in some way: what is not as expected counts as not said, and never spoils the rest.
const said = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.nullable(schema), null);
/** One, or a list of them. */
const some = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(
    v.pipe(
      v.unknown(),
      v.transform((value): unknown[] => (Array.isArray(value) ? value : [value])),
      v.array(said(schema)),
      v.transform((values) => values.filter((value) => value !== null)),
    ),
    [],
  );

function makeSchema() {
  const Line = v.pipe(
    v.string(),
    v.transform((text) => text.replace(/\s+/g, ' ').trim()),
    v.minLength(1),
  );
  const Amount = v.pipe(
    v.union([v.number(), v.string()]),
    v.transform((value) => (typeof value === 'number' ? value : Number.parseFloat(value.replace(/,/g, '')))),
    v.finite(),
  );
  const Named = v.union([
    Line,
    v.pipe(
      v.object({ name: Line }),
      v.transform(({ name }) => name),
    ),
  ]);

  const Place = v.object({
    name: said(Line),
    address: said(
      v.union([
        Line,
        v.object({ addressLocality: said(Line), addressRegion: said(Line), addressCountry: said(Named) }),
      ]),
    ),
  });

  const Value = v.union([
    Amount,
    v.object({ value: said(Amount), minValue: said(Amount), maxValue: said(Amount), unitText: said(Line) }),
  ]);
  const Salary = v.object({ currency: said(Line), unitText: said(Line), value: said(Value) });

  return v.object({
    title: Line,
    description: said(v.string()),
    hiringOrganization: some(Named),
    jobLocation: some(Place),
    jobLocationType: said(Line),
    applicantLocationRequirements: some(Named),
    employmentType: some(Line),
    baseSalary: said(Salary),
  });
}

/** A job posting as pages write it, each field as far as it could be read. */
export type JobPostingData = v.InferOutput<ReturnType<typeof makeSchema>>;
export type PlaceData = JobPostingData['jobLocation'][number];
export type SalaryData = NonNullable<JobPostingData['baseSalary']>;

/** Made when first needed: most pages have no such data. */
let schema: ReturnType<typeof makeSchema> | null = null;

/**
 * Reads what a page says is a job posting.
 *
 * @param data an object of the type, as parsed from the page
 * @returns its fields, or null where it has no title
 */
export function parseJobPosting(data: unknown): JobPostingData | null {
  schema ??= makeSchema();
  const parsed = v.safeParse(schema, data);
  return parsed.success ? parsed.output : null;
}
