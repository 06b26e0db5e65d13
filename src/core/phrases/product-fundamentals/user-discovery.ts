import type { Phrase } from '../../vocabulary.ts';

/** Learning from users and customers, and speaking for them. */
export default [
  '@customer (need|problem|pain point|feedback|journey|persona|empathy|interview|research|discovery)',
  '(developer|member|creator|student) (need|pain point|feedback|experience)',
  '(needs|problems|expectations|wants|requirements) of ~3 @customer',
  '@customer (centric|centricity|focused|obsession|obsessed|first) (product|experience|solution|design|approach|mindset|thinking|feature)',
  '(understand|understanding|learn|know|advocate|anticipate|champion|represent|empathize|empathy|listen|talk|speak|interview|survey|closely|directly) ~2 @customer',
  '(understand|learn|address|identify|anticipate|surface) ~1 their ~2 (need|problem|pain|goal|challenge|job)',
  '(collect|gather|incorporate|turn|synthesize|respond to|solicit|market|product) ~2 feedback',
  '(identify|uncover|spot|discover|find|explore|evaluate|surface|seek|understand|own|define|areas of) ~3 (problem space|product opportunity|market opportunity|unmet need|white space|product improvement|improvement opportunity)',
  'opportunities! ~1 (to|for) ~4 (improve|innovate|enhance|differentiate|innovation|enhancement|product|feature|capability|tools)',
  '(understand|understanding|learn|uncover|discover|identify|synthesize|translate|learning) ~3 (needs|pains|pain points|wants) (and|or|into)',
  '(understand|identify|translate|capture|map|articulate|analyze) ~2 business (need|problem|requirement)',
  '(pain points|unmet need)',
  '(conversation|time|interaction|empathy|empathize|obsessed|session|visit) ~1 with ~2 @customer',
  '(synthesize|surface) ~3 (insight|finding|feedback)',
  '(focus group|user insight|customer voice|voice of customer)',
  '(qualitative|quantitative) [and|or|user] (quantitative|qualitative|user) (research|feedback|insight|interview)',
  '(drive|driving|conduct|continuous|own|perform) discovery',
  '(consumer|member|developer|patient|client|platform) facing (product|experience|app|feature|platform)',
  '(user|customer) (testing|test|flow|story|scenario|panel|visit)',
] satisfies readonly Phrase[];
