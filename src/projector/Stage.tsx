import { useEffect, useRef, useState } from 'react';
import { fillIn } from '../i18n/fill-in.ts';
import { type Action, actionOf, actionOfSwipe } from './action-of.ts';
import type { PageData } from './page-data.ts';
import { ScreenView } from './ScreenView.tsx';
import type { Screen } from './screens.ts';
import { act, parseShowing, withoutHands } from './showing.ts';

interface StageProps {
  readonly screens: readonly Screen[];
  readonly text: PageData['text'];
  /** Where “stop” leads. */
  readonly exit: string;
}

/**
 * Shows one screen at a time over the whole window. Keys, a clicker, buttons and a finger move it. Where one is,
 * and the hands that were counted, stay with this tab when it is loaded again.
 */
export function Stage({ screens, text, exit }: StageProps) {
  const [showing, setShowing] = useState(() => parseShowing(history.state, screens));
  const [full, setFull] = useState(false);
  const stage = useRef<HTMLElement>(null);
  const touch = useRef<{ x: number; y: number } | undefined>(undefined);
  const screen = screens[showing.at] as Screen;
  const take = (action: Action) => {
    if (action === 'full' && !showing.blank) switchFull();
    setShowing((before) => act(before, action, screens));
  };
  const latest = useRef(take);
  latest.current = take;

  useEffect(() => {
    history.replaceState(showing, '');
  }, [showing]);
  useEffect(() => {
    document.body.classList.add('on-stage');
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = actionOf(event);
      const onControl =
        event.target instanceof Element && event.target.closest('button, a') && /^( |Enter)$/.test(event.key);
      if (!action || onControl) return;
      event.preventDefault();
      latest.current(action);
    };
    const changed = () => setFull(document.fullscreenElement !== null);
    addEventListener('keydown', press);
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.body.classList.remove('on-stage');
      removeEventListener('keydown', press);
      document.removeEventListener('fullscreenchange', changed);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen begins at its top
  useEffect(() => {
    stage.current?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [showing.at]);

  return (
    <section
      className="stage"
      ref={stage}
      onTouchStart={({ touches }) => {
        const finger = touches[0];
        touch.current = finger && { x: finger.clientX, y: finger.clientY };
      }}
      onTouchEnd={({ changedTouches }) => {
        const finger = changedTouches[0];
        if (!finger || !touch.current) return;
        const action = actionOfSwipe(finger.clientX - touch.current.x, finger.clientY - touch.current.y);
        if (action) take(action);
      }}
    >
      <ScreenView
        screen={screen}
        showing={showing}
        text={text}
        onAction={take}
        onClear={() => setShowing((before) => withoutHands(before, screen))}
      />
      <div className="stage-bar">
        <button
          type="button"
          className="button quiet"
          disabled={showing.at === 0}
          onClick={() => take('back')}
        >
          {text.back}
        </button>
        <p className="stage-place" role="status">
          {fillIn(text.place, { now: showing.at + 1, total: screens.length })}
        </p>
        <button
          type="button"
          className="button"
          disabled={showing.at === screens.length - 1}
          onClick={() => take('next')}
        >
          {text.next}
        </button>
        <span className="stage-more">
          <button type="button" className="button quiet" onClick={() => take('blank')}>
            {text.blank}
          </button>
          {document.fullscreenEnabled && (
            <button type="button" className="button quiet" onClick={() => take('full')}>
              {full ? text.notFull : text.full}
            </button>
          )}
          <a className="button quiet" href={exit}>
            {text.close}
          </a>
        </span>
      </div>
      {showing.blank && (
        <button type="button" className="stage-blank" onClick={() => take('blank')}>
          <span className="visually-hidden">{text.blanked}</span>
        </button>
      )}
    </section>
  );
}

function switchFull(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  else document.documentElement.requestFullscreen?.().catch(() => {}); // not allowed here: it stays as it is
}
