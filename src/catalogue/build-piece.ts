import { HTMLElement, type Node, parse } from 'node-html-parser';
import type { Lesson } from '../course/arrange.ts';
import type { Language } from '../i18n/language.ts';
import { servedQuestion } from '../quiz/served-question.ts';
import type { Piece } from './model.ts';

/**
 * The pieces of a lesson, out of its HTML as `author/piece-components.ts` gives it: what stands between a card
 * and the next piece, such as a drawing, belongs to that card. `path` is the lesson's: links within it lead there.
 */
export function buildPiece(lesson: Lesson, language: Language, html: string, path: string): Piece {
  const cards: { id: string; title: string; html: string }[] = [];
  const order: string[] = [];
  const notes: string[] = [];
  /* What stands before the first card belongs to that one. */
  let before = '';
  let open = false;
  for (const node of parse(html.replaceAll('href="#', `href="${path}#`)).childNodes) {
    const element = node instanceof HTMLElement ? node : undefined;
    const question = element?.getAttribute('data-question-place');
    const heading = element?.matches('section.card, section.scenario') ? element.querySelector('h2') : null;
    if (question !== undefined) {
      order.push(question);
      open = false;
    } else if (element?.matches('details.facilitator')) {
      notes.push(compact(element.querySelector('div')?.innerHTML ?? ''));
    } else if (element && heading) {
      const id = heading.id;
      const title = heading.text.trim();
      heading.remove();
      cards.push({ id, title, html: before + compact(element.innerHTML) });
      order.push(id);
      before = '';
      open = true;
    } else {
      const last = cards.at(-1);
      const rest = compact(outer(node));
      if (last && open) last.html += rest;
      else before += rest;
    }
  }
  const last = cards.at(-1);
  if (last) last.html += before;
  const questions = lesson.questions.map((one) => servedQuestion(one, language));
  return { id: lesson.id, cards, questions, order, notes };
}

function outer(node: Node): string {
  return node.toString();
}

function compact(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
