import type { Phrase } from '../../vocabulary.ts';

/** Bringing a product, or a part of one, to those who use it. */
export default [
  '(launching!|launched!|shipping!|shipped!|launch!|ship!) ~6 products!',
  '(bring|brought|take) ~5 to market',
  'launch (plan|playbook|strategy|motion|coordination|readiness|process|execution)',
  '(launch|bring|release|ship|roll out|sunset|retire|worked! on) ~3 (market!|products|product)',
  '(plan|plan and execute|execute|lead|manage|own|drive|coordinate|successful|support) ~2 (launch!|launches!|rollout|rollouts|roll out)',
  'launch! ~4 (service|solution|feature|capability|offering!|app|experience|initiative|tool)',
  'launching! ~4 (service|solution|feature|capability|offering!|app|experience|initiative|tool)',
  '(launch|release|rollout) (plan|planning|calendar|schedule|management)',
  '(manage|plan|coordinate|own|lead|oversee) ~1 (releases!|rollouts!|launches!|release planning|release plan)',
  '(beta|early access|pilot) (program|customer|release|testing)',
  '(go to market|GTM) (strategy|plan|planning|motion|launch|execution|approach|initiative|readiness)',
  '(own|define|drive|build) ~4 go to market',
  '(bring|get|take|move|drive|guide|shepherd) ~5 to (launch|release|general availability)',
  '(product|end to end|global|regional) (GTM|go to market)',
  '(general availability|GA) (launch|release)',
  '(release|launch) (train|checklist|communication|criteria|roadmap)',
] satisfies readonly Phrase[];
