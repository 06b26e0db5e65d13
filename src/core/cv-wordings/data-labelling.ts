import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    'transcribe ~6 (speech|spoken|utterances!|corpus)',
    '(label|annotate|tag|hand label) ~6 (image|images|photos!|tickets!|conversations!|utterances!|recordings!|scenes!|examples!|videos!|sentences!|clips!|frames!|audio|speech|scans!|X rays|chats!)',
    '(photos!|images!|tickets!|examples!|recordings!|conversations!|clips!|scenes!) ~3 (labelled!|labeled!|annotated!|tagged!)',
    '(labelled!|labeled!) (data|dataset|examples|images)',
    '(labelling!|labeling!|annotation) (of|process|team|guidelines|guide|vendor|budget|project|operation|tool)',
    '(annotators!|labellers!|labelers!|raters!)',
    '(bounding box|inter annotator|inter rater|ground truth|golden labels)',
  ],
  phrasesNearAi: [
    '(mark|marked|tag|judge|rate|classify|sort) ~5 (picture|pictures!|photo|photos!|image|images!|examples!|answers!|sentences!|messages!|calls!|clips!)',
    '(becomes|become|became|into|as) training data',
    '(label|annotate|tag|transcribe|hand label) ~6 (documents!|records!|posts!|boxes!|samples!|pages!|texts!|contracts!|messages!|comments!|emails!|reviews!|hours of)',
  ],
  phrasesInAiRole: [
    '(mark|marked|outline|outlined|rate|rated|judge|judged) ~5 (picture|pictures!|photo|photos!|image|images!|examples!|answers!|sentences!|clips!)',
    '(becomes|become|became|into|as) training data',
    '(label|labels!|annotate) ~3 (guide|guideline|guidelines|rules|team|budget)',
  ],
} satisfies CvWording;
