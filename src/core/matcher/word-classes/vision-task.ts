/** What machines do with pictures and in space, by its name in the trade. */
export default [
  '(computer|machine|robot|embedded!) vision',
  '(object|face|facial|lane|pedestrian|defect|damage|crack|anomaly|keypoint|edge|landmark|text|scene text|logo|fire|smoke|plate) (detection|recognition|detector) (model|in|from|on|with|using|system)',
  '(object|face|facial|pose|gesture|hand|activity|action|scene|plate|logo|iris|fingerprint) (detection|recognition|tracking!|estimation|verification|landmark)',
  '(image|video|semantic|instance|panoptic|medical image|lesion|organ) (segmentation|classification|classifier|captioning!|retrieval|recognition|generation|restoration|super resolution|processing!)',
  '(optical character|handwriting!|handwritten|document layout) (recognition|text recognition|analysis)',
  '(depth|pose|optical flow|ego motion) estimation',
  '(liveness|spoof|deepfake|selfie) (check|detection|match|verification)',
  '(visual|image|reverse image|photo) search',
  '(visual inertial|lidar|visual) odometry',
  '(camera|sensor|radar|multi sensor) fusion',
  '(medical|radiology|diagnostic) imaging! (AI|model|algorithm)',
  'imaging! AI',
  '(grasp|motion|path|trajectory) (planning!|planner)',
];
