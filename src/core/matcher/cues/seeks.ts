/** The employer says whom it looks for: "… to lead" goes on with duties, anything else with what the person brings. */
export default [
  '(looking for|looking to hire|seeking!|seeks!|searching for|in search of|hiring!|recruiting!) ~9 (to|that will|who will)',
  'opening ~5 for ~6 (to|who will)',
  'join (us|our team|the team) to',
  'need (you|someone) to',
  'looking to (add|hire|bring) ~9 to',
];
