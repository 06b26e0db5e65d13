import type { Phrase } from '../../vocabulary.ts';

/** What a company says it does, or lets others do: its product, not the work of whoever is hired. */
export default [
  'system design thinking',
  '(customers!|users!|clients!) need to',
  'mission ~2 to ~1 (build|create|make|deliver|develop|launch|transform|design)',
  '(enable|enabling|empower|empowering|help|helping|allow|allowing|easy|easier) ~4 to (build|create|launch|ship|deliver|develop|manage|scale|design|improve)',
  "(we|we're|we've) ~2 (build|building|develop|developing|create|creating|deliver|delivering|launch|launched|launching|ship|improve|improving|designing|defining) ~3 (product|feature|experience|solution|platform|service|app|tools|software|technology|offering!|range)",
  'on track to launch',
  '(passion for|passionate about) ~1 building ~2 product',
  '(every day to|ways to|team ~4 to) (build|create|deliver) ~4 product',
] satisfies readonly Phrase[];
