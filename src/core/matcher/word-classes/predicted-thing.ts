/** What a model foretells of customers, goods and machines. */
export default [
  '[customer|user|consumer|market|energy|product|future|electricity|labor|patient|passenger] (demand|churn|behavior|attrition|turnover)',
  '(consumption|equipment failure|machine failure|failure|outage|breakdown|downtime|arrival|ETA|arrival time|delay|delivery time|load|traffic|crop yield|yield|generation|readmission|no shows|utilization|price|prices|volume|volatility|weather|congestion)',
  '(purchase|buying|purchasing) (behavior|intent|intention|propensity)',
  '(lifetime|customer lifetime) value',
  '(LTV|CLV|CLTV)',
  '(variety of|range of|health|patient|clinical|student|business|customer|learning|game|match|future) outcomes',
  '(stock|inventory) (level|need|shortage)',
  '(conversion|response|retention|renewal|propensity|likelihood)',
];
