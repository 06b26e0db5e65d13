/** Holds a word of asking and asks nothing: whose experience it is, or which years are meant. */
export default [
  '(user|customer|client|patient|employee|product|guest|shopper|shopping|digital|member|developer|passenger|rider|player|consumer|candidate|human|end to end|delightful|great|seamless|personalized) experience',
  '(user|customer|client|patient|employee|consumer) and (user|customer|client|patient|employee|consumer) experience',
  '(last|this|next|every|each|per|a|the|recent|past|over the|few|several) [~1] year',
  '(a|the|our|its|your|online|student|better|each|every|blended) learning experience',
  'knowledge (base|bases!|graph|management|worker|article|center|centre)',
  '(is|are|be) [also|very|warmly|especially|equally] (welcome|encouraged|invited) to (apply|join|contact|write|send|ask)',
];
