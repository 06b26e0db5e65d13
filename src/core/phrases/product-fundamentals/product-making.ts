import type { Phrase } from '../../vocabulary.ts';

/** Making a product, and making it better. */
export default [
  '@product-work ~3 products!',
  '@product-work ~2 (product|feature|functionality|product line|product area|product suite|user experience|customer experience|user journey)',
  '(development|evolution|enhancement|delivery|creation|improvement|definition|rollout|optimization) (and|of) ~5 (products!|product|features!|experience|platform|app|portal|engine)',
  'product (idea|gap|goal|initiative|priority|scope|delivery|discovery|development|improvement|enhancement|innovation|evangelist|expert|experimentation|evolution|iteration|trade off|instinct)',
  '(product|release|feature) (launch|rollout|release|thinking|sense|intuition|mindset|implementation|documentation)',
  '(new|key|core|additional) (feature|functionality)',
  'from (concept|ideation|idea|inception|discovery) ~2 (to|through) ~3 (delivery|completion|production|GA|scale|deployment|execution)',
  '(full|entire|end to end|complete|whole|development) (lifecycle|life cycle)',
  '(iterate|iterating) ~3 (on|feedback|quickly|rapidly|product|feature|design|solution|based)',
  '(in charge of|responsible for|responsibility for|accountable for|accountability for|accountability of|responsibility of|ownership of|owner of|ownership over|ownership for) ~6 (product|feature|user experience|customer experience|roadmap|app|pillar|product area)',
  '(shape|define|drive|direct|own|lead|influence|imagine|in) [the] future of ~4 (product|feature|app|platform|experience|line)',
  '(test|price|positioning!|position (our|the|AI|new)|monetize|sunset|conceptualize|ideate|revamp|reimagine|rethink|simplify|modernize|steer|bring to life|polish) ~3 (product|products|features!|user experience|customer experience|app|offerings!)',
  '(improve|improving|improvement (to|of|in)|enhancement to) ~5 (features!|apps|product|products)',
  '(decide|determine|define|figure out|choose|say) ~2 what ~4 (build|feature|ship|prioritize|launch)',
  '(sales|launch|product) (collateral|deck|battlecard|battle card|material)',
  '(intuitive|delightful|easy to use|frictionless|seamless) ~2 (interface|UI|UIs|design|product|user experience)',
  '(interface|product|UI|design|experience) (is|are|be) ~2 (intuitive|easy|delightful)',
  '(manage|own|lead|run) ~3 (one or more|area|part|piece|suite|set|line) of ~3 product',
  '(analyze|assess|evaluate|audit|review) ~2 (existing|current) ~2 (product|feature)',
  '(feasibility|viability) ~3 of ~3 (feature|idea)',
  '(feature|product|functional|intake|scoping) (needs|request|requests|requirements|session)',
  '(highest|top|high) priority (task|feature|item|work|problem|opportunity)',
  'ruthlessly prioritize',
] satisfies readonly Phrase[];
