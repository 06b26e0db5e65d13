// The board's server writes the page, and its framework then takes it over: the description is put in anew,
// by other nodes with the same text. Whoever kept the first nodes has lost them.
setTimeout(() => {
  const description = document.querySelector('.job__description');
  description?.replaceChildren(...description.cloneNode(true).childNodes);
}, 200);

document.querySelector('.job__header .btn')?.addEventListener('click', () => {
  document.querySelector('#application-form')?.scrollIntoView({ behavior: 'smooth' });
});
