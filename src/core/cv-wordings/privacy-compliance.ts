import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(retention (rules|policy|period|schedule)|records of processing|data subject|right to be forgotten|deletion requests!)',
    'data deleted',
    'with (counsel|the regulator)',
    '(through|passed|pass) ~2 (certification|audit) (of|by|for|without)',
    'data protection',
    'consent (form|forms!|of)',
    '(with|obtained|got|give) (their|informed) consent',
    '(FDA|CE) (clearance|approval|marking|mark|submission)',
    '(Ofcom|FCA|BaFin|ICO|MDR|FedRAMP|NIS2|DORA|COPPA|FERPA)',
    'regulatory (affairs|approval|submission|clearance|filing)',
    '(agree|agreed|answer|answered|report|reported) ~5 (regulator|regulators!|supervisory authority|data protection authority)',
    'with (our|the) lawyers!',
    '(GDPR|HIPAA|CCPA|ISO 27001|SOC 2|PCI DSS|DPIA|data protection impact|DPO|EU AI Act)',
    '(agree|clear|review|settle) ~5 with ~2 (data protection|privacy|Datenschutzbeauftragte|legal counsel|counsel|regulator)',
    '(privacy|data protection|compliance|regulatory) (review|audit|programme|program|assessment|training|policy)',
  ],
} satisfies CvWording;
