/** Texts of the area *catalogue*: what the workshop tools fetch of the course. */
export const catalogue = {
  loading: 'The lessons are coming …',
  failed: 'The lessons did not come: there is no network now, or it is too slow. Nothing you typed is lost.',
  retry: 'Try again',
};
