import type { Phrase } from '../../vocabulary.ts';

/** Knowing the market, its competitors and their offers. */
export default [
  '(market|competitive|competitor) (research|analysis|landscape|intelligence|dynamic|requirement|opportunity|sizing)',
  '(analyze|monitor|research|understand|study|watch|identify|track) ~3 (competitor|competition|market condition|market trend|competitive|pain points)',
  '(market|competitive|customer|user) (trend|need|landscape|analysis|position|proof|demand|gap|validation|opportunity)',
  '(understand|know|track|study|analyze|follow|monitor) ~3 (market!|markets!|competition|competitor|industry trend)',
  '(our competition|our competitors|the competition|value proposition)',
  '(competitive|competitor) (offering!|product|benchmark|insight|positioning|response|strategy)',
  '(understand|understanding|know|define|target) ~4 (customer|user|market) (segment|segmentation)',
  'market (requirement|feedback|signal|insight|problem)',
  '(industry|technology) trend ~6 (product|roadmap|strategy|opportunity)',
  '(research|study|analyze|track|benchmark) ~4 (competing product|competitor product)',
] satisfies readonly Phrase[];
