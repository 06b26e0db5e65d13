import type { Application } from '../application.ts';

export default {
  label: 'Forecasting and optimisation',
  definition: 'Predicting what will happen and choosing the best plan: demand, prices, routes, maintenance.',
  phrases: [
    '(demand|sales|revenue|time series|energy|load|inventory|supply|advanced|capacity|weather|price|traffic|probabilistic) (forecast|forecasting)',
    'forecasting (model|algorithm|product|system|engine|solution|tool|platform)',
    '(forecast|predict) ~3 (demand|churn|price|sales|failure|outcome|behavior|usage|risk)',
    '(dynamic|algorithmic|price|pricing|revenue|route|supply chain|decision|inventory|network|fleet|portfolio|mathematical) (optimization|pricing)',
    'pricing (algorithm|model|engine)',
    'optimization (model|algorithm|problem|engine|system|solver)',
    'predictive (maintenance|analytics|modeling)',
    'propensity (model|modeling|score)',
    '(lead|customer|churn|lifetime value) (scoring|prediction)',
    'operations research',
    'route planning',
  ],
  lookalikes: [],
  examples: ['Forecast demand by store and week.'],
  counterExamples: ['Give an accurate sales pipeline forecast to leadership.'],
  questions: [],
  learning: [],
} satisfies Application;
