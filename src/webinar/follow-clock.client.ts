import { stateOf } from './state.ts';

/*
 * A page of a static site is made once. Where the clock has moved on since, this shows the parts of the
 * state it is in now, and hides the others.
 */
for (const webinar of document.querySelectorAll<HTMLElement>('[data-follows]')) {
  const { follows: start = '', minutes } = webinar.dataset;
  const state = stateOf(
    { start, minutes: Number(minutes), zone: '', seats: null, cancelled: false },
    0,
    new Date(),
  );
  for (const part of webinar.querySelectorAll<HTMLElement>('[data-states]')) {
    part.hidden = !part.dataset.states?.split(' ').includes(state);
  }
}
