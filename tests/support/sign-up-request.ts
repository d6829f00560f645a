import type { SignUpRequest } from '../../src/server/sign-up.ts';

/** A sign-up as the form makes it. */
export function request(
  changes: Partial<SignUpRequest['form']> & { quarantined?: boolean } = {},
): SignUpRequest {
  const { quarantined = false, ...form } = changes;
  return {
    webinar: 'plg-webinar',
    form: {
      name: 'Naledi Mokoena',
      email: 'naledi@example.org',
      role: 'teacher',
      language: 'nl',
      organisation: undefined,
      news: false,
      ...form,
    },
    quarantined,
  };
}
