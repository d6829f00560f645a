import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { Quiz } from '../../../src/quiz/Quiz.tsx';
import { servedQuestion } from '../../../src/quiz/served-question.ts';
import { examples } from '../../fixtures/questions.ts';

vi.mock('../../../src/progress/store.client.ts', () => ({ progress: {} }));

/** Every text of a question that a reader needs: options, reasons, pairs. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    ['id', 'type', 'accepted', 'near', 'other'].includes(key) ? [] : textsOf(one),
  );
}

describe.each(languages)('the served question in %s', (language) => {
  it.each(examples)('holds every option and every reason of a $type question', (question) => {
    const served = servedQuestion(question, language);
    const html = renderToString(
      h(Quiz, { lesson: 'a-lesson', question: served, text: strings[language].quiz }),
    );
    const plain = html.replace(/<[^>]+>/g, '');
    for (const text of textsOf(served).flatMap((one) => one.split('___'))) expect(plain).toContain(text);
    expect(html).toContain('role="status"');
    expect(html).toContain('<form method="dialog"');
    expect(html).not.toContain('type="submit"');
  });

  it('holds the right answer of a blank', () => {
    const [blank] = examples.filter(({ type }) => type === 'fill');
    const served = blank && servedQuestion(blank, language);
    const html = served
      ? renderToString(h(Quiz, { lesson: 'a-lesson', question: served, text: strings[language].quiz }))
      : '';
    expect(html).toContain(served?.type === 'fill' ? served.accepted[0] : '?');
  });
});

describe('the served order', () => {
  it('is the same every time, and keeps the scale of a self-rating', () => {
    for (const question of examples)
      expect(servedQuestion(question, 'nl')).toEqual(servedQuestion(question, 'nl'));
    const [self] = examples.filter(({ type }) => type === 'self');
    const served = self && servedQuestion(self, 'nl');
    expect(served?.type === 'self' && served.options.map(({ id }) => id)).toEqual([
      'not-yet',
      'a-little',
      'yes-i-can',
    ]);
  });
});
