import type { SiteFacts } from './site-facts.ts';

/** How one signs up on a page: on the server that made it, on a server elsewhere, or not at all. */
export type SignUpWay =
  | { readonly kind: 'here'; readonly facts: SiteFacts; readonly seal: string }
  | { readonly kind: 'elsewhere'; readonly facts: SiteFacts; readonly origin: string }
  | {
      readonly kind: 'none';
      /** Where one can write instead. */
      readonly contact: string | undefined;
    };

/** The lists a form can put someone on: they name its heading and its button. */
export type SignUpList = 'no-date' | 'open' | 'full' | 'live';
