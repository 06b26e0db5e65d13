import type { Application } from '../application.ts';

export default {
  label: 'Robotics and autonomy',
  definition: 'AI that moves or steers machines: vehicles, drones, robots.',
  phrases: [
    'self driving',
    'autonomous (vehicle|driving|car|truck|robot|drone|system|mobile robot)',
    'robotics',
    'robot',
    'drone',
    'humanoid',
  ],
  examples: ['Plan the roadmap of our self-driving trucks'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Application;
