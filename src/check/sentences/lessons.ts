import { didYouMean, rule } from './rule.ts';

const svgTokens = '`currentColor`, `none` or `var(--straw)` and its like from src/ui/tokens.css';

/** What stands in `lesson.nl.mdx` and `lesson.en.mdx`, in the pages, and in drawings. */
export const lessonRules = {
  'mdx-syntax': rule(
    ({ problem }: { problem: string; hint: string }) => `This cannot be read: ${problem.replace(/\.$/, '')}.`,
    ({ hint }) => hint,
  ),
  code: rule(
    ({ text }: { text: string }) => `\`${text}\` is code; a lesson has none.`,
    () => 'Remove it. Need a brace in the text? Write \\{ and \\}. Values of attributes stand in "quotes".',
  ),
  'component-unknown': rule(
    ({ name }: { name: string; near: string | undefined; known: readonly string[] }) =>
      `There is no component \`<${name}>\` here.`,
    ({ near, known }) =>
      didYouMean(
        near && `<${near}>`,
        known.length > 0 ? `These exist: ${known.join(', ')}.` : 'On a page, write plain Markdown.',
      ),
  ),
  'attribute-missing': rule(
    ({ name, attribute }: { name: string; attribute: string }) => `\`<${name}>\` has no \`${attribute}\`.`,
    ({ name, attribute }) => `Write \`<${name} ${attribute}="…">\`.`,
  ),
  'attribute-unknown': rule(
    ({ name, attribute }: { name: string; attribute: string; near: string | undefined }) =>
      `\`<${name}>\` does not know \`${attribute}\`.`,
    ({ near }) => didYouMean(near, 'Remove it.'),
  ),
  'attribute-form': rule(
    ({ name, id }: { name: string; id: string }) => `\`<${name} id="${id}">\` has an id that cannot be one.`,
    () => 'Use lower-case letters, digits and single hyphens, starting with a letter.',
  ),
  'only-in-one': rule(
    ({ component, twin }: { component: string; twin: string }) => `\`${component}\` is not in ${twin}.`,
    ({ twin }) => `Add it to ${twin} at the same place (ids stay the same), or remove it here.`,
  ),
  'order-differs': rule(
    ({ component, other, line, twin }: { component: string; other: string; line: number; twin: string }) =>
      `\`${component}\` stands here, but ${twin} has \`${other}\` at this place (line ${line}).`,
    () => 'Both languages have the same ids in the same order.',
  ),
  'minutes-differ': rule(
    ({ minutes, other, twin }: { minutes: number; other: number; twin: string }) =>
      `\`minutes: ${minutes}\`, but ${twin} says ${other}.`,
    () => 'Write the same number in both languages.',
  ),
  'minutes-off': rule(
    ({ minutes, estimate }: { minutes: number; estimate: string }) =>
      `\`minutes: ${minutes}\`, but reading and answering takes about ${estimate}.`,
    ({ estimate }) => {
      const minutes = Math.min(7, Math.max(4, Math.round(Number(estimate))));
      if (minutes - Number(estimate) > 1)
        return 'There is room for a card or a question: a lesson takes 4 to 7.';
      if (Number(estimate) - minutes > 1)
        return 'Make it shorter, or make two lessons of it: it takes 4 to 7.';
      return `Write \`minutes: ${minutes}\`, or make the lesson fit its time.`;
    },
  ),
  'card-long': rule(
    ({ id, words }: { id: string; words: number }) => `The card \`${id}\` has ${words} words.`,
    () => 'At most 60: keep one idea, and move the rest to another card.',
  ),
  'source-unknown': rule(
    ({ id }: { id: string; near: string | undefined }) => `There is no source \`${id}\`.`,
    ({ near }) => didYouMean(near, 'Add it to content/sources.yaml, or use an id from that file.'),
  ),
  'term-unknown': rule(
    ({ id }: { id: string; near: string | undefined }) => `There is no term \`${id}\` in the glossary.`,
    ({ near }) => didYouMean(near, 'Add it to content/glossary.yaml, or use an id from that file.'),
  ),
  'link-lesson': rule(
    ({ id }: { id: string; near: string | undefined }) => `There is no lesson \`${id}\`.`,
    ({ near }) =>
      didYouMean(
        near && `lesson:${near}`,
        'Use the name of a lesson folder without its number, or an id that is `planned`.',
      ),
  ),
  'link-card': rule(
    ({ lesson, anchor }: { lesson: string; anchor: string; near: string | undefined }) =>
      `The lesson \`${lesson}\` has no card \`${anchor}\`.`,
    ({ near }) => didYouMean(near && `#${near}`, 'Use the id of one of its cards, or leave `#…` out.'),
  ),
  'link-page': rule(
    ({ page }: { page: string; near: string | undefined; known: readonly string[] }) =>
      `There is no page \`${page}\`.`,
    ({ near, known }) => didYouMean(near && `page:${near}`, `These exist: ${known.join(', ')}.`),
  ),
  'link-protocol': rule(
    ({ id }: { id: string; near: string | undefined }) => `There is no protocol \`${id}\`.`,
    ({ near }) =>
      didYouMean(
        near && `protocol:${near}`,
        'Use the name of a file in content/protocols/, without `.yaml`.',
      ),
  ),
  'link-own': rule(
    ({ href }: { href: string; better: string | undefined }) =>
      `\`${href}\` is an address of our own, written by hand.`,
    ({ better }) =>
      `Write \`${better ?? 'lesson:…`, `protocol:…` or `page:…'}\`: it keeps working in both languages.`,
  ),
  'link-form': rule(
    ({ href }: { href: string }) => `\`${href}\` is not an address that a reader can follow.`,
    () => 'Write `lesson:…`, `protocol:…`, `page:…`, `#card`, `https://…` or `mailto:…`.',
  ),
  'figure-missing': rule(
    ({ src }: { src: string; near: string | undefined }) => `There is no drawing \`${src}\` in this folder.`,
    ({ near }) => didYouMean(near, "Save it in the lesson's folder, or mend the name."),
  ),
  'figure-type': rule(
    ({ src }: { src: string }) => `\`${src}\` is not an SVG.`,
    () => 'Use an SVG from the folder of the lesson.',
  ),
  'drawing-unused': rule(
    (_: object) => 'No figure of the lesson shows this drawing.',
    () => 'Show it with `<Figure>`, or remove the file.',
  ),
  'figure-alt': rule(
    ({ src }: { src: string }) => `The figure \`${src}\` has no \`alt\`.`,
    () => 'Write `alt="…"`: what the drawing shows, for who cannot see it.',
  ),
  'figure-markdown': rule(
    (_: object) => 'A picture in Markdown (`![…](…)`) is not shown as a drawing.',
    () => 'Write `<Figure src="….svg" alt="…">A caption.</Figure>`.',
  ),
  'figure-language': rule(
    ({ src, language }: { src: string; language: string }) =>
      `\`${src}\` is not the drawing for this language (${language}).`,
    ({ src, language }) => `Use \`${src.replace(/\.\w+\.svg$/, `.${language}.svg`)}\`.`,
  ),
  'svg-element': rule(
    ({ element }: { element: string }) => `The drawing holds \`<${element}>\`.`,
    () => 'Remove it: a drawing holds only shapes and words.',
  ),
  'svg-attribute': rule(
    ({ attribute }: { attribute: string }) => `The drawing uses \`${attribute}\`.`,
    ({ attribute }) =>
      attribute === 'style'
        ? 'Write its values as attributes of their own, such as `fill="none"`.'
        : 'Remove it: a drawing does nothing by itself and loads nothing.',
  ),
  'svg-size': rule(
    ({ attribute }: { attribute: string }) => `The \`<svg>\` has a fixed \`${attribute}\`.`,
    () => 'Remove it and keep `viewBox`: the drawing then fits every screen.',
  ),
  'svg-viewbox': rule(
    (_: object) => 'The `<svg>` has no `viewBox="…"`.',
    () => 'Add it with double quotes, for example `viewBox="0 0 320 200"`.',
  ),
  'svg-colour': rule(
    ({ colour }: { colour: string }) => `The drawing has the fixed colour \`${colour}\`.`,
    () => `Use ${svgTokens}: fixed colours vanish in the dark.`,
  ),
};
