import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    'training examples',
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
    '(marked|labelled|labeled|tagged|rated|judged)! (by|twice|in pairs)',
    '(gold standard|reference answers|answer key|crowd workers|crowdsourcing|Mechanical Turk|graders!|moderators!)',
    '(correct|corrected|grade|graded|rate|rated|judge|judged|mark|marked|tag|tagged) ~4 (examples!|samples!|transcripts!|translations!|sentences!|scans!|X rays|cases!)',
    '(labels!|labelling|labeling|labelled|labeled|annotated|annotation|annotations!)',
    '(doctors!|nurses!|radiologists!|lawyers!|teachers!|linguists!|experts!|clerks!|agronomists!|mechanics!) ~2 (mark|marked|label|labelled|rate|rated|judge|judged|correct|corrected|grade|graded)',
    '(guide|guideline|guidelines|instructions|rules) ~4 (judge|rate|label|mark|classify)',
    '(two|three) (people|experts|doctors|raters|reviewers|nurses|linguists) ~3 (each|every|same)',
    '(draw|drew|drawing|drawn) ~2 (around|outlines|boxes|masks)',
    '(tag|tagged|sort|sorted|mark|marked|classify|classified) ~3 (calls!|complaints!|e mails|emails!|messages!|tickets!|cases!|pictures!|comments!|documents!|wounds)',
    '(confirm|correct|accept) ~3 (suggested|proposed|predicted) (category|label|value|answer)',
    '(transcriber|transcribers!|linguists! who)',
    '(mark|marked|outline|outlined|rate|rated|judge|judged) ~5 (picture|pictures!|photo|photos!|image|images!|examples!|answers!|sentences!|clips!)',
    '(label|labels!|annotate) ~3 (guide|guideline|guidelines|rules|team|budget)',
  ],
} satisfies CvWording;
