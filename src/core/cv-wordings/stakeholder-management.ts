import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(sell|sold|pitch|defend) ~4 to the (board|executives!|leadership|CEO|CFO|management|committee)',
    '(persuade|convince|win over|won over) ~2 @partner-function',
    '(demo|demos!|presentation|presentations!|update|updates!|briefing) to ~3 (heads!|leadership|executives!|directors!|board|clients!|leaders!|ministers!)',
    '(on|sit on|member of) the (executive|management|steering|leadership) (committee|board|team)',
    '(agree|agreed|negotiate|negotiated|answer|answered|coordinate|coordinated|liaise|liaised) ~5 (regulator|regulators!|ministry|ministries!|universities!|police|unions!|works council|authority|authorities!|hospitals!|Ofcom|FCA|FDA|ICO|BaFin)',
    '(coordinate|coordinated) ~6 and (the|a) ~2 (ministry|government|council|client|supplier|university|agency)',
    '(with|by) (our|the|external|in house|company) (lawyers!|counsel|works council)',
    'present ~5 to ~3 (director|head of|minister|board|heads!)',
    '(get|got|win|won|secure) ~3 buy in',
    '(present|report|brief|pitch|answer|explain) ~6 (to|for) ~2 (board|executives!|executive team|executive committee|leadership|leadership team|CEO|CFO|CTO|COO|C level|C suite|steering committee|directors!|senior management|minister|council|Vorstand|Geschäftsführung)',
    '(brief|advise|convince|persuade) ~2 (board|executives!|executive team|leadership|leadership team|CEO|CFO|CTO|COO|C suite|senior management|minister|council)',
    '(together|jointly|along|align|alignment|agree) ~4 @partner-function ~1 [and] @partner-function',
    '(with|between|across|align|bring|convince|unite|from) ~2 @partner-function ~1 @partner-function ~1 and ~1 @partner-function',
    '(with|between|across|from) ~1 (legal|finance|marketing|sales|operations|IT|billing|HR|compliance|support|procurement|engineering|design|logistics|security|risk|audit) ~1 (legal|finance|marketing|sales|operations|IT|billing|HR|compliance|support|procurement|engineering|design|logistics|security|risk|audit) ~0 (and|or)',
    '(facilitate|run|hold|held|lead|moderate|organize) ~3 workshop ~1 (with|for|between) ~3 (executive|leader|department|partner|director|supplier|regulator|ministry)',
    '(negotiate|agree|settle|mediate) ~5 with ~3 (supplier|partner|vendor|agency|ministry|union|works council|regulator|publisher|carrier)',
    '(lead|manage|head|run|chair|coordinate) ~2 (squad|pod|team|group) ~1 of ~3 (engineers!|developers!|data scientists!|designers!) ~5 (designer|designers!|analyst|analysts!|researcher|engineers!|marketer|writers!)',
    '(lead|manage|head|run|coordinate) ~4 (cross functional|multi disciplinary|multidisciplinary|interdisciplinary)',
    '(chair|lead|run|minute|coordinate|facilitate) ~3 (committee|council|working group|task force|steering group)',
    '(coordinate|liaise|mediate|align) ~4 (between|across|with) ~3 (team|department|country|site|office|function|plant|agency|partner)',
    '(coordinate|coordination) ~5 (departments!|vendors!|suppliers!|agencies!|teams! across|countries!)',
    '(point of contact|go to person) (for|between)',
  ],
  lookalikes: ['report ~1 to ~1 (CEO|CFO|CTO|COO|VP|head|director)'],
} satisfies CvWording;
