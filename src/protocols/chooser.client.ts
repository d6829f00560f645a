import { fillIn, plural } from '../i18n/fill-in.ts';
import { languageTag } from '../i18n/language.ts';
import { type Choice, fits, type Wish, whatHelps } from './choose.ts';
import type { ChooserSettings } from './settings.ts';

/**
 * Lets three controls choose among the protocols on the page. The choice stands in the address, so that it can be
 * sent on and survives a reload and a change of language.
 */
export function startChooser(page: Document): void {
  const chooser = page.querySelector<HTMLElement>('[data-chooser]');
  if (!chooser) return;
  const { language, text }: ChooserSettings = JSON.parse(chooser.dataset.settings ?? '');
  const controls = [...chooser.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  const rows = [...page.querySelectorAll<HTMLElement>('[data-choice]')].map((row) => ({
    row,
    choice: JSON.parse(row.dataset.choice ?? '') as Choice,
  }));
  const status = chooser.querySelector('[role=status]');
  const showAll = chooser.querySelector('button');

  const choose = () => {
    const wish = wishOf(controls);
    for (const { row, choice } of rows) row.hidden = !fits(choice, wish);
    const found = rows.filter(({ row }) => !row.hidden).length;
    for (const group of page.querySelectorAll<HTMLElement>('[data-aim]'))
      group.hidden = !group.querySelector('[data-choice]:not([hidden])');
    if (status) status.textContent = found > 0 ? plural(language, text.found, found) : advice(wish);
    if (showAll) showAll.hidden = found === rows.length;
    remember(page, controls);
  };

  const advice = (wish: Wish) => {
    const help = whatHelps(
      rows.map(({ choice }) => choice),
      wish,
    );
    const changes = [
      ...(help.minutes ? [fillIn(text.helpsMinutes, { minutes: help.minutes })] : []),
      ...(help.aim ? [text.helpsAim] : []),
      ...(help.people ? [text.helpsPeople] : []),
    ];
    const list = new Intl.ListFormat(languageTag[language], { type: 'disjunction' }).format(changes);
    return `${text.none} ${changes.length > 0 ? fillIn(text.helps, { changes: list }) : text.helpsTwo}`;
  };

  recall(controls);
  choose();
  chooser.addEventListener('input', choose);
  showAll?.addEventListener('click', () => {
    for (const control of controls) control.value = '';
    choose();
    controls[0]?.focus();
  });
  chooser.dataset.ready = '';
}

function wishOf(controls: readonly Control[]): Wish {
  const value = (name: string) => controls.find((control) => control.name === name)?.value || undefined;
  const number = (name: string) => Number(value(name)) || undefined;
  return { aim: value('aim'), minutes: number('minutes'), people: number('people') };
}

/** Takes the choice from the address. What a control cannot hold, it leaves empty. */
function recall(controls: readonly Control[]): void {
  const { searchParams } = new URL(location.href);
  for (const control of controls) {
    const value = searchParams.get(control.name) ?? '';
    control.value = control.type === 'number' && !/^\d+$/.test(value) ? '' : value;
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
  }
}

function remember(page: Document, controls: readonly Control[]): void {
  const address = new URL(location.href);
  for (const { name, value } of controls) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-language-switch]'))
    link.search = address.search;
}

type Control = HTMLSelectElement | HTMLInputElement;
