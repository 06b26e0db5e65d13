/**
 * What can be deployed, monitored and evaluated: a phrase that names AI and has a system for its head.
 *
 * Bare "AI" and "ML" are left out, since as adjectives they may stand before anything ("implement AI policies"),
 * and so is a bare "model", which may be a business model; phrases that want it say `(@ai-system|model)`.
 */
export default [
  '[large] language model',
  'LLM',
  '(foundation|frontier|diffusion|generative|predictive|neural|ranking|recommendation|forecasting|vision|speech|scoring) model',
  '(AI|artificial intelligence|ML|AI ML|machine learning|deep learning|data science|NLP|computer vision) (model|system|product|feature|solution|application|app|capability|algorithm|service|agent|workflow|initiative|project|use case|component|functionality|program|technology|assistant)',
  '(GenAI|gen AI|generative AI|LLM|agentic|agentic AI|AI powered|AI driven|AI enabled|AI based|AI native|LLM powered|LLM based) (model|system|product|feature|solution|application|app|capability|service|agent|workflow|initiative|project|use case|component|functionality|program|technology|assistant)',
  '(AI|ML|GenAI|gen AI|generative AI|LLM|machine learning) (driven|powered|enabled|based|native|first) (model|system|product|feature|solution|application|app|capability|service|agent|workflow|tool|platform|value|experience|assistant)',
  'AI agent',
  'neural network',
  'classifier',
  'recommender [system]',
  'recommendation (engine|system)',
];
