import { type HTMLElement, parse } from 'node-html-parser';

/**
 * The same lesson as somebody would write it by hand who cares for nothing but bytes: its words, its choice
 * questions answered by CSS alone, and one small script that remembers the answers. Made from the built lesson,
 * so that it has what the lesson has. What our page has more (menu, drawings, progress, other types of question,
 * dark mode) is what it is measured for.
 */
export function floorPage(lessonHtml: string): string {
  const document = parse(lessonHtml);
  const article = document.querySelector('article.lesson');
  if (!article) throw new Error('This page holds no lesson: there is no article of class lesson.');
  const title = article.querySelector('h1')?.text ?? '';
  const parts = article.querySelectorAll('.objective, section, .facilitator, figcaption').map(partOf);
  return `<!doctype html><html lang="${document.querySelector('html')?.getAttribute('lang') ?? 'nl'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><h1>${title}</h1>${parts.join('')}<script>${floorScript}</script></html>`;
}

/** All the script of the floor page: keeps each answer and gives it back. */
export const floorScript =
  'onchange=e=>{localStorage[e.target.name]=e.target.value};document.querySelectorAll("input").forEach(i=>{i.checked=localStorage[i.name]==i.value})';

const style =
  'body{max-width:36em;margin:1em auto;padding:0 1em;font:1.1em/1.5 sans-serif}label{display:block;padding:.6em 0}.feedback{display:none}input:checked+label+.feedback{display:block}';

function partOf(part: HTMLElement): string {
  return part.classList.contains('quiz') ? question(part) : prose(part);
}

function question(part: HTMLElement): string {
  const options = part.querySelectorAll('.option').flatMap((option) => {
    const input = option.querySelector('input');
    const feedback = option.querySelector('.feedback');
    if (!input || !feedback || !/^(radio|checkbox)$/.test(input.getAttribute('type') ?? '')) return [];
    const id = input.getAttribute('id') ?? '';
    const type = input.getAttribute('type') ?? '';
    const name = input.getAttribute('name') || id;
    return [
      `<input type="${type}" id="${id}" name="${name}" value="${input.getAttribute('value') ?? ''}"><label for="${id}">${option.querySelector('label')?.innerHTML ?? ''}</label><p class="feedback">${feedback.innerHTML}</p>`,
    ];
  });
  const legend = part.querySelector('legend')?.innerHTML ?? '';
  return options.length > 0 ? `<fieldset><legend>${legend}</legend>${options.join('')}</fieldset>` : '';
}

function prose(part: HTMLElement): string {
  return part.innerHTML
    .replace(/<(svg|script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(\/?)(h2|h3|p|ul|ol|li|strong|em)\b[^>]*>|<[^>]+>/g, (_, slash, kept) =>
      kept ? `<${slash}${kept}>` : '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
