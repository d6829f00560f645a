import { LiveElement } from './live-element.client.ts';
import { whereToGoOn } from './resume.ts';
import { progress } from './store.client.ts';

/** `<resume-link>`: turns "start lesson 1" into "go on" with the lesson where someone was. */
class ResumeLink extends LiveElement {
  draw(): void {
    const lessons = JSON.parse(this.dataset.lessons ?? '[]') as {
      id: string;
      title: string;
      href: string;
      minutes: string;
    }[];
    const place = whereToGoOn(
      progress.read(),
      lessons.map(({ id }) => id),
    );
    const lesson = lessons.find(({ id }) => id === place?.lesson);
    const link = this.querySelector('a');
    if (!place || !lesson || !link) return;
    const words = (place.allDone ? this.dataset.all : this.dataset.resume) ?? '';
    link.href = lesson.href;
    link.textContent = `${words.replace('{title}', lesson.title)} · ${lesson.minutes}`;
  }
}

customElements.define('resume-link', ResumeLink);
