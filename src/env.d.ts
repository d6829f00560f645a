/// <reference types="astro/client" />

/** Where the site of this build will stand: set by astro.config.mjs. */
declare const __HOSTING__: import('./build/hosting.ts').Hosting;

declare namespace App {
  interface Locals {
    /** On a lesson page: the lesson and its course, for the components an author writes. */
    lesson: {
      course: import('./course/arrange.ts').Course;
      lesson: import('./course/arrange.ts').Lesson;
    };
    /** On a page made on demand: what it may ask of the server. */
    services: import('./server/services.ts').Services;
    /** A sign-up to be mended, on its way from the form to the page that shows it again. */
    signUpAttempt?: import('./webinar/sign-up-attempt.ts').SignUpAttempt;
    /** The same for a change on someone's own page. */
    ownAttempt?: import('./webinar/read-own-form.ts').OwnAttempt;
    /** The same for an address to which the link should be sent once more. */
    linkAttempt?: { typed: string; complaint: import('./webinar/text-rules.ts').EmailComplaint };
    /** What shares a rate limit with this request; absent in `astro dev`. */
    network?: string;
    /** Below /beheer/, once signed in: all an organiser can see and do. Nothing else leads to people. */
    desk: import('./server/organiser/desk.ts').Desk;
    /** Why the sign-in page is shown. */
    signInNote?: import('./organiser/sign-in-note.ts').SignInNote;
    /** A form of an organiser on its way back: to be mended, or to be looked at before it is sent. */
    deskAttempt?: import('./organiser/desk-attempt.ts').DeskAttempt;
  }
}
