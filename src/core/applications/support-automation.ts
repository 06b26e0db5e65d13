import type { Application } from '../application.ts';

export default {
  label: 'Customer-support automation',
  definition: 'AI that answers, routes or prepares what customers ask of support.',
  phrases: [
    '(ticket|case|call|contact|chat|inquiry) (deflection|deflect|triage|containment)',
    '(automate|automated|automating) ~2 (ticket|case|call|email|inquiry) ~1 (routing|triage|response|classification|resolution)',
    '(deflect|resolve|triage|route) ~3 (ticket|inquiry|support request|support case) ~2 (automatically|with AI|using AI)',
    '(automate|automating|automated|automation of|automation for|AI for|AI powered|AI driven|AI enabled|AI first|intelligent|personalized automated) ~2 (customer (support|service|care|experience)|support (operation|workflow|interaction|ticket)|contact center|call center|help desk|helpdesk|service desk)',
    '(customer (support|service|care)|contact center|call center|help desk|service desk) (automation|bot|chatbot|AI agent|AI)',
    'AI (customer (support|service)|support|service) (agent|agents|assistant|platform|tool|experience)',
    '(AI|chatbot|conversational AI|virtual agent|voice agent|LLM) ~4 (customer (support|service|care)|contact center|call center)',
    '(self service|automated) ~1 (resolution|support) rate',
    'agent assist',
    '(AI|AI powered|AI driven|intelligent) ~1 support (product|platform|tool|solution|operation)',
    '(question|inquiry|issue|interaction|ticket) ~1 resolved by (AI|bots)',
    '(Intercom|Fin AI|Zendesk AI|Ada|Decagon|Sierra) AI agent',
  ],
  lookalikes: [
    '(AI|technical) support (engineer|team|manager|specialist)',
    'customer support and AI',
    'AI ~3 and customer (support|service)',
    'customer service ~1 sales',
  ],
  examples: [
    'Automate customer support with AI agents',
    'Raise ticket deflection without annoying customers',
    'Build a customer service chatbot for a railway',
    'AI-powered customer service in fourteen countries',
    'Launch contact center automation for insurers',
    'Route cases with automated ticket triage',
    'Give people in support an agent assist tool',
    'Conversational AI for the call center',
    'Own our AI-powered support products',
  ],
  counterExamples: [
    'Answer customer support tickets in two shifts',
    'Lead the customer service team of our shop',
    'Call centre with eighty seats in Cork',
    'Automate the packing line',
    'Escalate tickets to the technical support team',
    'Case workers with a kind voice',
  ],
  questions: [
    'Which share of requests is solved without a person, and how do you know that they were really solved?',
    'How can a customer reach a person?',
    'What is the cost of a wrong answer here, and who carries it?',
  ],
  learning: [
    { title: 'Customer service and AI: articles', publisher: 'Intercom', url: 'https://www.intercom.com/blog/' },
    {
      title: 'Dialogflow documentation',
      publisher: 'Google Cloud',
      url: 'https://cloud.google.com/dialogflow/docs',
    },
  ],
} satisfies Application;
