import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { floorPage, floorScript } from '../../../scripts/bench/floor-page.ts';

const lesson = `<html lang="nl"><body><script src="/menu.js"></script><article class="lesson"><h1>Wat is een PLG?</h1>
<p class="objective"><strong>Doel</strong> Je herkent er een.</p>
<section class="card"><h2 id="a">Een kaart</h2><p>Zo is het <a href="/x">hier</a>.</p><svg><path d="M0 0"></path></svg></section>
<section id="q" class="quiz"><form><fieldset><legend>Wat past?</legend>
<div class="option"><input type="radio" id="q-a" name="q" value="a"><label for="q-a">Dit</label><div class="why"><p class="feedback">Zo is het.</p></div></div>
<div class="option"><input type="radio" id="q-b" name="q" value="b"><label for="q-b">Dat</label><div class="why"><p class="feedback">Nog niet.</p></div></div>
</fieldset></form></section><script>wake()</script></article></body></html>`;

describe('the floor page', () => {
  const page = parse(floorPage(lesson), { blockTextElements: { script: true, style: true } });

  it('has the words of the lesson', () => {
    for (const words of [
      'Wat is een PLG?',
      'Je herkent er een.',
      'Een kaart',
      'Zo is het hier.',
      'Wat past?',
    ]) {
      expect(page.text).toContain(words);
    }
  });
  it('answers each option with its feedback, by CSS alone', () => {
    const inputs = page.querySelectorAll('input');
    expect(inputs).toHaveLength(2);
    expect(inputs.map((input) => input.nextElementSibling?.nextElementSibling?.text)).toEqual([
      'Zo is het.',
      'Nog niet.',
    ]);
    expect(page.querySelector('style')?.text).toContain('input:checked+label+.feedback{display:block}');
  });
  it('has no script but its own, of about 0.2 KB', () => {
    expect(page.querySelectorAll('script').map(({ rawText }) => rawText)).toEqual([floorScript]);
    expect(floorScript.length).toBeLessThan(250);
  });
  it('asks for nothing else', () => {
    expect(page.querySelectorAll('[src], link')).toEqual([]);
  });
  it('says so when the page is no lesson', () => {
    expect(() => floorPage('<html lang="nl"><p>Zoeken</p></html>')).toThrow('This page holds no lesson');
  });
});
