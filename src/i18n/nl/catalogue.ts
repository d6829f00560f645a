import type { catalogue as english } from '../en/catalogue.ts';

/** Texts of the area *catalogue*, in Dutch. */
export const catalogue: typeof english = {
  loading: 'De lessen komen eraan …',
  failed: 'De lessen kwamen niet aan: er is nu geen net, of het is te traag. Wat je typte, is niet verloren.',
  retry: 'Probeer opnieuw',
};
