/** How postings, and pages that only speak of jobs, are worded in Europe; stems, so that one serves several languages. */

/** Headings of the parts that postings have: what is to be done, what is asked, what is offered. */
export const PARTS: readonly RegExp[] = [
  /respons[ai]b|verantwort|\bdut(?:y|ies)|tasks|mission|^(?:what )?you.ll|you will|^(?:about )?th(?:e|is) (?:role|job|position)|(?:du|le) poste|aufgabe|tätigk|erwartet|funciones|tareas|mansion|att?ivi[td]|taken|werkzaam|je doen|arb\S+?[uo]pp?g|om (?:rollen|still|tj)|obowi|zadania|náplň/i,
  /requi[rs]|[kl]?[qk][uv]ali[fc]|skills|experien|looking for|^(?:what |who )?you (?:are|have|bring|need)|about you|profi|perfil|anforder|mitbring|comp[eé]ten|buscamos|cerchiamo|eisen|zoek|vragen|jij |om d[ie]g|wymag|oczek|požad/i,
  /benef|perks|salar|offer|offr|b(?:iet|ied)en|tilby|erbjud|of[er]+[ecu]|nabíz|we provide|van ons/i,
];

/** Words of job titles, and the signs that they are open to everybody. */
export const JOB =
  /[ei]ng[ieé]g?n|inż|velop|wickl|desarr|desenv|wikkel|udvik|utv[ei]|vývoj|program|manag|dire[ck]t|design|anal[yi]|scien|archi|consult|berat|spe[czk]ial|lead\b|head|leiter|officer|owner|intern\b|assist|admin|[ck]oord|t[eé][ck]h?ni|mitarb|medarb|medew|kauf|sales|nurse|teacher|\b[mfdhw]\/[mfdhwx]\b/i;

/** Words by which addresses and headings name jobs at large. */
export const JOBS =
  /job|career|karr?i|carri|vaca[nt]|position|opening|stelle|emploi|offre|recrut|emple|lavor|vaga|stilling|praca|join|work with/i;

/** Titles of walls, of lists, and of pages that speak of jobs without being a posting. */
export const NO_POSTING =
  /jobs\b|vacanc|^(?:just a|sign |log|security|verif|access|how|why|top|best|\d)|not found|\?|template|guide|tips|interview|salar|course|bootcamp|description/i;

/** What an application begins with. */
export const APPLY =
  /^\s*(?:easy |jetzt )?(?:apply|bewerb|postul|candidat|aplica|inscri|soll?icit|ans[øö][gk]|søk|aplikuj|odpov)/i;

/** What ends a posting's text where no element does. */
export const AFTERWARDS =
  /^(?:similar|related|other|more|weitere|ähnlich|autres|overige|otras|andr[ae] |další|share|newsletter|contact|©|create|apply)/i;

/** Labels behind which a place stands, and the place where it is on their line. */
export const PLACE =
  /^(?:location|(?:stand|arbeits|einsatz|dienst)?ort|lieu|ubicación|sede|standplaats|locatie|local|plats|(?:arbe[ij]ds)?sted|lokalizacja|místo)s?\s?(?::\s?(.+))?$/i;
