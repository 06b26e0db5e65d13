import type { Phrase } from '../../vocabulary.ts';

/** The trade itself: those who have it, and how they work. */
export default [
  'PM experience',
  '(year|experience|background) ~4 PM',
  '(seasoned|talented|exceptional|accomplished|full stack|minded) product (manager|owner|leader|lead)',
  '(minimum|least|years|worked|experience|solution|role) ~6 as [a|an|the] [senior|technical] product (manager|owner)',
  '(business analyst|program manager|project manager|UX designer|product designer|product owner|product manager) ~1 product (manager|owner)',
  'product (experience|leadership experience)',
  'product and (technical|design|technology|engineering|business) (leadership|strategy|roadmap|vision)',
  '(lead!|leading|led|done|teach|practice|strong|foundation of the|build|grow|lot of) ~2 product (management|organization|org|function|practice|leadership)',
  '@agile',
  '(daily|team|run|lead|facilitate) ~1 (stand ups|standups)',
  '(stand ups|standups) ~1 planning',
  'product (craft|oversight|operating model|leadership|one pager|brief)',
  'product led (way|growth|mindset|approach|motion|strategy)',
  'PM (skill|craft|role|tool|tooling)',
  '(first|former|previous|previously|certified|been a) ~2 product (manager|owner)',
  'CSPO',
  '[in|a|SaaS|API|platform|enterprise|B2B|consumer] product [management] (role|position) (in|at|with|for|within|on|managing)',
] satisfies readonly Phrase[];
