import type { Application } from '../application.ts';

export default {
  label: 'Personalisation',
  definition: 'Making a product, a message or an offer differ from person to person.',
  phrases: [
    'personalization',
    'hyper personalization',
    '(personalized|hyper personalized|individualized|tailored|adaptive) ~1 (experience|content|offer|recommendation|learning|product|journey|feed|message|messaging|marketing|search|shopping|app|outreach|communication|insight|guidance|engagement|interaction|music|advice|treatment)',
    '(personalize|personalizing|tailor) ~3 (experience|content|offer|journey|message|user|shopping|recommendation|outreach|follow up|customer|learner)',
    'next best (action|offer|product)',
    '(audience|customer|user|behavioral) (segmentation|targeting)',
    'offer (management|targeting|optimization|personalization)',
    '(content|offer|marketing) targeting',
    'user modeling!',
    '(individual|user) preference ~1 (model|modeling|learning)',
    'one to one marketing',
  ],
  lookalikes: [
    'personalization (engineering|team|squad|manager|engineer)',
    'personalized (benefit|coaching|development|career|support from|onboarding|training plan|growth|health plan|wellness)',
    '(tailor|tailored|personalized) ~3 (resume|application|cover letter|career|your needs|benefit)',
    '(personalized|tailored) ~1 (training|learning) (plan|path|budget)',
    'job offer management',
    'personalized ~1 (message|cover letter) to (us|the hiring)',
  ],
  examples: [
    'Lead personalisation of the home page.',
    'Build personalised experiences for millions of readers.',
    'Find the next best offer for each customer.',
    'Customer segmentation and targeting with machine learning.',
    'Personalise content for learners of every level.',
    'Own offer management in loyalty.',
    'Individual messages at scale: hyper-personalised marketing.',
    'Tailor the shopping journey to each visitor.',
  ],
  counterExamples: [
    'A personalised benefits package.',
    'Personal development budget.',
    'Please tailor your résumé to this role.',
    'Manage personnel files.',
    'We offer personalised coaching for your career.',
    'Bring your whole personality to work.',
  ],
  questions: [
    'How much does personalisation add here over a good default for everybody?',
    'Which signals would you not use although you hold them, and why?',
    'How does a user find out why they see this, and change it?',
  ],
  learning: [
    {
      title: 'People + AI Guidebook',
      publisher: 'Google PAIR',
      url: 'https://pair.withgoogle.com/guidebook/',
    },
    {
      title: 'Amazon Personalize: developer guide',
      publisher: 'Amazon Web Services',
      url: 'https://docs.aws.amazon.com/personalize/latest/dg/what-is-personalize.html',
    },
  ],
} satisfies Application;
