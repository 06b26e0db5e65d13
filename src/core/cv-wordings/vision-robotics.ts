import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(cracks!|welds!|defects!|scratches!|weeds!|lesions!|pallets!) ~5 (camera|cameras!|photos!|pictures!|images!)',
    '(recognize|recognise) ~1 (faces!|plates!|objects!|gestures!)',
    '(robot arm|robotic arm|lidar)',
    '(number|licence|license) plate (recognition|reader|reading)',
    '(photo|image|picture|X ray|scan|fracture|disease|damage|defect|satellite) (model|detector|detection|recognition|assistant|classifier)',
    '(reading|read|recognize|recognizing|assess) ~2 (photos!|X rays|scans!|images!) automatically',
    '(fracture|tumour|tumor|lesion|crack|defect|disease|damage) (detection|detector|recognition)',
    '(image|video|object|defect|face|pedestrian|lane|pose|gesture|optical character) (classifier|classification|recognition|recognizer|detector|detection|segmentation|tracking|model)',
    '(perception|computer vision) (team|engineers!|stack|model|system|pipeline|group)',
    '(road|driving|street) scenes',
    '(photos!|images!|scans!|X rays|footage|camera) ~6 (classify|classifier|detect|detector|neural network|CNN|model)',
    'ROS',
  ],
  phrasesNearAi: [
    '(detect|classify|recognize|count|spot) ~5 (in|from|on) ~3 (images!|photos!|video|videos!|scans!|X rays|footage|camera|cameras!)',
  ],
  lookalikes: ['(novel|book|story|stories|film|fiction) about robots', '(watch|watched) ~1 (camera|CCTV) footage'],
  phrasesInAiRole: [
    '(ceiling|drone|traffic|line|thermal|stereo|body) (cameras!|camera|photos!|images!|footage)',
    '(number|licence|license) plates!',
    '(cracks!|welds!|defects!|scratches!|weeds!|lesions!|wounds!|pallets!) ~5 (camera|cameras!|photos!|pictures!|images!|X rays|video)',
    'by camera',
  ],
} satisfies CvWording;
