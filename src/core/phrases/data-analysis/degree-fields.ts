import type { Phrase } from '../../vocabulary.ts';

/** Statistics and analytics as fields of a degree: no skill is asked for by itself. */
export default [
  'statistics ~1 (economics|econometrics|physics|computer|operations|finance|actuarial|biostatistics)',
  'Statistics ~2 (Mathematics|Math|Economics|Computer|Physics|Engineering|Operations|Data|Public)',
  '(Mathematics|Math|Economics|Science|Physics|Engineering|Research|Health|Epidemiology|Econometrics|Finance) ~2 (Statistics|Analytics)',
  '(in|like|as) (Statistics|Analytics|Business Analytics|Data Analytics)',
  '(mathematics|math) statistics ~2 (economics|physics|computer|engineering|data science)',
  '(economics|physics|computer science|engineering|actuarial science|econometrics|biology) ~1 (statistics|biostatistics|data analytics|business analytics)',
  "(degree|master|master's|bachelor|bachelor's|phd|ph.d|MS|BS|MSc|BSc|PhD|graduate|masters|major) ~4 (statistics|analytics|biostatistics)",
  '(statistics|analytics) ~4 (degree|discipline|field!)',
] satisfies readonly Phrase[];
