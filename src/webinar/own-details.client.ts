import { type ComplaintWords, findMistake, watchFields } from './field-complaints.client.ts';

/* On one's own page: mistakes in the details are named at once. */
const form = document.querySelector<HTMLFormElement>('form[data-own-details]');
if (form) {
  const words = JSON.parse(form.dataset.words ?? '{}') as ComplaintWords;
  watchFields(form, words);
  form.addEventListener('submit', (event) => {
    const mistake = findMistake(form, words);
    if (!mistake) return;
    event.preventDefault();
    mistake.focus();
  });
}
