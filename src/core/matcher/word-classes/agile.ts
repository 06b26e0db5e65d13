/** Agile ways of working: methods, meetings and the papers they leave. */
export default [
  'agile',
  'scrum',
  'kanban',
  'sprint',
  '(PI|program increment|increment|release train) planning',
  'SAFe',
  'Shape Up',
  'lean (startup|product|UX|methodology|principle|development|experimentation)',
  '(sprint|team|run|lead|facilitate|conduct|hold) retrospective',
  '(stand up|standup) (planning|grooming|retro|retrospective|refinement|demo)',
  '(stand ups|standups|stand up|standup) and (planning|grooming|retro|retrospective|refinement|demo)',
  'retros',
  'epics!',
  '(Jira|JIRA) (ticket|board|backlog|story|issue)',
];
