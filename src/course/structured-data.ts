import { pathFor } from '../i18n/addresses.ts';
import { type Language, languageTag } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import type { Course, Lesson } from './arrange.ts';
import type { Faq } from './model.ts';

/** Of all our texts and drawings. */
export const licence = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** schema.org `LearningResource` of a lesson (https://schema.org/LearningResource). */
export function lessonData(course: Course, lesson: Lesson, site: URL | undefined): object {
  const { language } = course;
  const params = { module: lesson.module.slug, lesson: lesson.slug };
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: lesson.title,
    description: lesson.objective,
    teaches: lesson.objective,
    inLanguage: languageTag[language],
    timeRequired: `PT${lesson.minutes}M`,
    learningResourceType: 'lesson',
    isAccessibleForFree: true,
    license: licence,
    url: new URL(pathFor(language, 'lesson', params), site).href,
    isPartOf: { '@type': 'Course', name: strings[language].page.siteName, url: overviewUrl(course, site) },
  };
}

/** schema.org `Course` of the whole course (https://schema.org/Course). */
export function courseData(course: Course, site: URL | undefined): object {
  const { language } = course;
  const text = strings[language];
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: text.page.siteName,
    description: text.course.homeDescription,
    inLanguage: languageTag[language],
    isAccessibleForFree: true,
    license: licence,
    url: overviewUrl(course, site),
    provider: { '@type': 'Organization', name: text.page.siteName, url: new URL('/', site).href },
    hasPart: course.lessons.map((lesson) => ({
      '@type': 'LearningResource',
      name: lesson.title,
      url: new URL(pathFor(language, 'lesson', { module: lesson.module.slug, lesson: lesson.slug }), site)
        .href,
    })),
  };
}

/** schema.org `FAQPage` (https://schema.org/FAQPage). */
export function faqData(questions: readonly Faq[], language: Language): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: languageTag[language],
    license: licence,
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question[language],
      acceptedAnswer: { '@type': 'Answer', text: answer[language] },
    })),
  };
}

function overviewUrl(course: Course, site: URL | undefined): string {
  return new URL(pathFor(course.language, 'course'), site).href;
}
