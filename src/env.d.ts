/// <reference types="astro/client" />

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
  }
}
