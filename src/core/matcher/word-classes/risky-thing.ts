/** What is found, prevented or fought so that it does no harm. */
export default [
  '[payment|identity|insurance|click|transaction|application|first party|synthetic|account|financial|ad] fraud',
  'fraudulent (activity|transaction|behavior|account|user|claim|payment|order)',
  '(abuse|spam|scam|phishing|cheating|counterfeit|misinformation|disinformation|bots!|collusion|plagiarism)',
  'anomalous (activity|behavior|transaction)',
  '(money laundering|account takeover|identity theft|financial crime|bad actor|threat actor|fake account)',
  '(suspicious|malicious|abusive|inauthentic|illicit|deceptive) (activity|activities|behavior|transaction|traffic|account|user|actor|content|login)',
];
