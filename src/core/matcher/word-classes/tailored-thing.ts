/** What a product makes differ from person to person. */
export default [
  '[user|customer|shopping|learning|digital|consumer|client|listener|viewer|patient|member|brand|web|mobile|music] experience',
  '(content|offer|recommendation|learning|journey|feed|message|messaging|marketing|search|shopping|app|insight|engagement|interaction|music|advice|treatment|medicine|nutrition|workout|playlist|notification|email|campaign|story|discovery|storefront|homepage|assistant|ad|advertising|promotion|reward|suggestion|result|discount|nudge|lesson|tutoring|tutor|curriculum|study plan|news|advertisement|deal|app|product|guidance)',
];
