import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(grow|grew|grown|increase|raise|lift|improve|boost|double|triple|reduce|cut|lower|drop|decrease|bring|brought|take|took|push|move|halve) ~4 (retention|conversion|activation|engagement|churn|MAU|DAU|WAU|active users|sign ups!|signups!|NPS|CSAT|average order value|basket size|click through|CTR|adoption|LTV|CAC|bounce rate|drop off|abandonment|stickiness|time to value|subscribers!|trial starts!)',
    '(retention|conversion|activation|engagement|churn|adoption|NPS|CSAT|click through rate|CTR) ~4 (by|from|to|rose|up|down|fell) ~2 (percent|points|%|pp|0|1|2|3|4|5|6|7|8|9|10|12|15|18|20|25|30|35|40|45|50|60)',
    '(OKR|KPI|north star)',
    '(P and L|profit and loss)',
  ],
  phrasesInProductRole: [
    '(sign ups!|signups!|retention|conversion|churn|cancellations!|purchases!|usage|adoption|activation|engagement|users!|visits!|orders!|baskets!|bookings!|subscriptions!|readers!|renewals!|order value|revenue|trial|trials!|repeat rate) ~3 (doubled|tripled|halved|rose|grew|fell|dropped|up|down|increased|decreased)!',
    '(doubled|tripled|halved|grew|raised|cut|reduced|increased|lifted)! ~6 (sign ups!|signups!|retention|conversion|churn|cancellations!|purchases!|usage|adoption|activation|engagement|users!|visits!|orders!|baskets!|bookings!|subscriptions!|readers!|renewals!|order value|revenue|trial|trials!|repeat rate)',
    'readers came back',
    '(numbers!|metric|metrics!|measures!) (that|which|we)',
    '(what|how) ~1 success',
    'time to ~1 value',
    '(went|rose|fell|grew|up|down|dropped|climbed|increase|doubled) ~2 from ~2 to',
    '(customers!|sign ups!|signups!|users!|orders!|claims!|tickets!|visits!|bookings!|readers!|members!|conversion|share|day|rate) ~4 from ~2 to',
    '(grow|grew|grown|increase|raise|lift|improve|boost|double|triple|bring|brought) ~4 (revenue|ARR|MRR|GMV|bookings!|margin|market share|sales!|subscription|order|users!)',
  ],
  lookalikes: [
    '(credit|risk|application|behavioral) scorecard',
    'built! ~3 scorecard',
    'gradient boosted',
    '(model|models!|classifier|prediction) (for|of) (churn|retention|conversion)',
    '(churn|conversion|retention) (model|prediction|classifier|score)',
  ],
} satisfies CvWording;
