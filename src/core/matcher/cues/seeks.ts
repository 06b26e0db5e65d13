/** The employer says whom it looks for: "… to lead" goes on with duties, anything else with what the person brings. */
export default [
  '(looking for|looking to hire|seeking!|seeks!|searching for|in search of|hiring!|recruiting!) ~9 (to|that will|who will)',
  'opening ~5 for ~6 (to|who will)',
  'join (us|our team|the team) to',
  'need (you|someone) to',
  'looking to (add|hire|bring) ~9 to',
  '(we|I) (want|need|would like|would love) you to (lead|own|drive|work|help|support|collaborate|partner|develop|design|define|manage|build|shape|oversee|play|serve|report|contribute|run|take|write|make|create|set|plan|analyze)',
  '(successful|ideal|right) (candidate|applicant|person) will (lead|own|drive|work|help|support|collaborate|partner|develop|design|define|manage|build|shape|oversee|play|serve|report|contribute|join|run|take)',
];
