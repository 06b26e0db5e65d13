import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'In which conditions does the model fail today, and how often do users meet them?',
    unlessSaid: [
      '(edge case|corner case|long tail|failure mode|low light|adverse weather|operational design domain|ODD)',
    ],
  },
  {
    ask: 'What runs on the device, and what in the cloud?',
    unlessSaid: [
      '(on device|edge (device|deployment|computing|inference|AI)|embedded|Jetson|onboard|on robot)',
      '(in the cloud|cloud based|cloud native)',
    ],
  },
  {
    ask: 'Who takes over when the machine is unsure, and how fast?',
    unlessSaid: [
      '(safety driver|remote operator|teleoperation|teleop|remote assistance|human operator|human in the loop|fallback)',
    ],
  },
  {
    ask: 'Is it tested in simulation, on a track or among people?',
    unlessSaid: [
      '(simulation|simulator|digital twin|test track|closed course|hardware in the loop)',
      '(field|pilot|road) (test|trial|site)',
    ],
  },
] satisfies readonly OpenQuestion[];
