/** The groups of the taxonomy, in the order in which they are shown; each has a colour on the page and in the popup. */
export const FAMILIES = ['product', 'data', 'models', 'measurement', 'compute', 'governance', 'people'] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_LABELS: Readonly<Record<Family, string>> = {
  product: 'Product',
  data: 'Data',
  models: 'Models',
  measurement: 'Measurement',
  compute: 'Compute and lifecycle',
  governance: 'Governance',
  people: 'People',
};

/** What the colour of a mark says: a competency's family, or what the AI is for. */
export const MARK_FAMILIES = [...FAMILIES, 'application'] as const;
export type MarkFamily = (typeof MARK_FAMILIES)[number];
