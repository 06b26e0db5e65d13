import { expect, it } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { cvWordings } from '../../src/core/cv-wording.ts';

it("is called after competencies: a misspelt file's phrases would show nothing that can be proposed", () => {
  expect([...cvWordings.keys()].filter((id) => !competencies.has(id))).toEqual([]);
  expect(cvWordings.size).toBeGreaterThan(20);
});
