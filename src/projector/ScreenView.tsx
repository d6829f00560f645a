import { PieceHtml } from '../catalogue/PieceHtml.tsx';
import { Bar } from '../group-result/Bars.tsx';
import { fillIn } from '../i18n/fill-in.ts';
import type { Action } from './action-of.ts';
import type { PageData } from './page-data.ts';
import type { Screen } from './screens.ts';
import { handsOf, type Showing } from './showing.ts';

interface ScreenViewProps<S extends Screen = Screen> {
  readonly screen: S;
  readonly showing: Showing;
  readonly text: PageData['text'];
  readonly onAction: (action: Action) => void;
  readonly onClear: () => void;
}

/** One screen, large. */
export function ScreenView(props: ScreenViewProps) {
  const { screen, text } = props;
  switch (screen.kind) {
    case 'title':
      return (
        <div className="screen title-screen">
          <h2>{screen.title}</h2>
          {screen.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      );
    case 'card':
      return (
        <div className="screen">
          <h2>{screen.title}</h2>
          <PieceHtml className="screen-words" html={screen.html} />
        </div>
      );
    case 'choice':
      return <Choice {...props} screen={screen} />;
    case 'list':
      return <List {...props} screen={screen} />;
    case 'protocol':
      return (
        <div className="screen title-screen">
          <h2>{screen.title}</h2>
          <p>{fillIn(text.protocolMinutes, { count: screen.minutes })}</p>
        </div>
      );
    case 'note':
      return (
        <div className="screen title-screen">
          <h2 className="note-words">{screen.text}</h2>
        </div>
      );
    case 'unknown':
      return (
        <div className="screen title-screen">
          <h2>{text.unknown}</h2>
        </div>
      );
    case 'end':
      return (
        <div className="screen title-screen">
          <h2>{text.theEnd}</h2>
        </div>
      );
    default:
      return screen satisfies never;
  }
}

function Choice({
  screen,
  showing,
  text,
  onAction,
  onClear,
}: ScreenViewProps<Extract<Screen, { kind: 'choice' }>>) {
  const hands = handsOf(showing, screen);
  const most = Math.max(1, ...hands);
  const total = hands.reduce((sum, count) => sum + count, 0);
  const { revealed } = showing;
  return (
    <div className="screen">
      {screen.after && <p className="screen-after">{screen.after}</p>}
      <h2>{screen.prompt}</h2>
      <ol className="shown-options">
        {screen.options.map(({ id, text: option, feedback, right }, place) => (
          <li key={id} className={revealed && right ? 'fits' : undefined}>
            <span className="option-number" aria-hidden="true">
              {place + 1}
            </span>
            <div className="option-words">
              <p>
                {revealed && right && <strong>✓ {text.fits}: </strong>}
                {option}
              </p>
              {revealed && <p className="option-feedback">{feedback}</p>}
              {total > 0 && <Bar share={(hands[place] ?? 0) / most} />}
            </div>
            <span className="hands">
              <button
                type="button"
                aria-label={fillIn(text.less, { option })}
                onClick={() => onAction({ hand: place, by: -1 })}
              >
                −
              </button>
              <output aria-label={fillIn(text.hands, { count: hands[place] ?? 0 })}>{hands[place]}</output>
              <button
                type="button"
                aria-label={fillIn(text.more, { option })}
                onClick={() => onAction({ hand: place, by: 1 })}
              >
                +
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="buttons">
        <button type="button" className="button quiet" onClick={() => onAction('reveal')}>
          {revealed ? text.unreveal : screen.scored ? text.reveal : text.advice}
        </button>
        {total > 0 && (
          <button type="button" className="button quiet" onClick={onClear}>
            {text.clearHands}
          </button>
        )}
      </p>
    </div>
  );
}

function List({
  screen,
  showing: { revealed },
  text,
  onAction,
}: ScreenViewProps<Extract<Screen, { kind: 'list' }>>) {
  const Ordered = screen.numbered ? 'ol' : 'ul';
  return (
    <div className="screen">
      <h2>{screen.prompt}</h2>
      {screen.words && <p className="screen-words">{screen.words}</p>}
      {revealed ? (
        <>
          <p className="screen-after">{text.answer}</p>
          <Ordered className="shown-list">
            {screen.answer.map(({ text: words, reason }) => (
              <li key={words}>
                <strong>{words}</strong>
                <p className="option-feedback">{reason}</p>
              </li>
            ))}
          </Ordered>
        </>
      ) : (
        <div className="shown-lists">
          {[screen.items, screen.beside ?? []]
            .filter((items) => items.length > 0)
            .map((items) => (
              <ul key={items.join()} className="shown-list">
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ))}
        </div>
      )}
      <p>
        <button type="button" className="button quiet" onClick={() => onAction('reveal')}>
          {revealed ? text.unreveal : text.reveal}
        </button>
      </p>
    </div>
  );
}
