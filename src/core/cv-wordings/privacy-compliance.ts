import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(GDPR|HIPAA|CCPA|ISO 27001|SOC 2|PCI DSS|DPIA|data protection impact|DPO|EU AI Act)',
    '(agree|clear|review|settle) ~5 with ~2 (data protection|privacy|Datenschutzbeauftragte|legal counsel|counsel|regulator)',
    '(privacy|data protection|compliance|regulatory) (review|audit|programme|program|assessment|training|policy)',
  ],
} satisfies CvWording;
