/** Those who hear of technical matters and are not of the trade. */
export default [
  '(non technical|nontechnical|non technically|non tech|non expert|non specialist|non engineering|non data|less technical|lay|semi technical) [and technical] [business] (stakeholder|audience|people|person|team|partner|user|colleague|customer|client|counterpart|reader|executive|business|member|staff|individual|manager|leader|peer|professional|personnel|group|teammates|crowd|consumer|employee|function|department)',
  '(technical|tech) (and|or|as well as|to|both) [less|semi] (non technical|nontechnical|non tech|business|executive|less technical) (audience|stakeholder|people|reader|user|individual|side|expert|listener|client|customer|colleague|counterpart|personnel|members|staff)',
  '(business|executive|non technical|nontechnical|management) and (technical|engineering|IT|technology|tech) (stakeholder|audience|people|side|expert|reader|client|user|counterpart)',
  'non engineers!',
  '(layperson|laypeople|laymen)',
];
