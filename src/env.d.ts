/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** On a lesson page: the lesson and its course, for the components an author writes. */
    lesson: {
      course: import('./course/arrange.ts').Course;
      lesson: import('./course/arrange.ts').Lesson;
    };
  }
}
