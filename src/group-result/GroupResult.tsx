import { useEffect, useState } from 'react';
import { useFragment } from '../browser/use-fragment.client.ts';
import { useLoaded } from '../browser/use-loaded.client.ts';
import { useStored } from '../browser/use-stored.client.ts';
import { loadPieces } from '../catalogue/load-catalogue.client.ts';
import { Waiting } from '../catalogue/Waiting.tsx';
import { loadReader } from '../qr-code/watch-camera.client.ts';
import { openWorkshop } from '../workshop/workshop-link.ts';
import { scanCode } from './asked.ts';
import { ballotOf, ballotOfScan, groupQuestions, lessonsAsked, whereAsked } from './ballot.ts';
import { Counted } from './Counted.tsx';
import { loadQuestions } from './load-questions.client.ts';
import type { PageData } from './page-data.ts';
import type { QuestionList } from './question-list.ts';
import { openVote } from './result-link.ts';
import { TakeCodes } from './TakeCodes.tsx';
import { takeVote, type Word } from './take-vote.client.ts';
import { votes } from './votes.client.ts';

/** The advisor's page: chooses what is counted, takes codes in, shows the result. */
export function GroupResult({ data }: { data: PageData }) {
  const { text, language } = data;
  const all = useStored(votes);
  const fragment = useFragment();
  const opened = openWorkshop(fragment);
  const workshop = opened.ok ? opened.workshop : undefined;
  const list = useLoaded(language, () => loadQuestions(language));
  const { value: known } = list;
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const [word, setWord] = useState<Word | undefined>(undefined);

  const groups = known ? groupQuestions(known, workshop, text.inWorkshop) : [];
  const chosen = picked ?? (workshop ? groups[0]?.questions[0]?.code : undefined) ?? '';
  const asked = known && chosen ? whereAsked(chosen, known) : undefined;
  /* All lessons of the workshop, so that its questions can be counted when the network is gone. */
  const lessons = known
    ? [...new Set([...lessonsAsked(workshop, known), ...(asked ? [asked.lesson] : [])])]
    : [];
  const pieces = useLoaded(`${language} ${lessons.join(' ')}`, () => loadPieces(lessons, language));
  const ballot =
    chosen === scanCode
      ? ballotOfScan(data.scan)
      : asked && known && ballotOf(asked.code, known, pieces.value?.get(asked.lesson));

  useEffect(() => {
    /* So that scanning works when the network is gone; whoever scans hears when it did not come. */
    loadReader().catch(() => {});
  }, []);

  /* An answer in the address, from the camera of the phone itself. */
  useEffect(() => {
    if (!known || !/^#r\d/.test(fragment)) return;
    const vote = openVote(fragment);
    setWord(takeVote(vote, { list: known, data, shown: '' }));
    if (vote.ok) setPicked(codeNow(vote.vote.question, known));
    history.replaceState(null, '', location.pathname);
  }, [fragment, known, data]);

  const pick = (code: string) => {
    setPicked(code);
    setWord(undefined);
  };

  return (
    <div className="group-result">
      {/^#w/.test(fragment) && !opened.ok && <p className="nudge">{text.wrongWorkshop}</p>}
      {!known && <Waiting loaded={list} text={data.catalogue} />}
      {known && (
        <div className="field">
          <label htmlFor="question">{text.questionLabel}</label>
          <select id="question" value={chosen} onInput={(event) => pick(event.currentTarget.value)}>
            <option value="">{text.questionNone}</option>
            <optgroup label={text.scanGroup}>
              <option value={scanCode}>{data.scan.title}</option>
            </optgroup>
            {groups.map(({ name, questions }) => (
              <optgroup key={name} label={name}>
                {questions.map(({ code, prompt }) => (
                  <option key={code} value={code}>
                    {prompt}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      )}
      {asked && !ballot && <Waiting loaded={pieces} text={data.catalogue} />}
      {ballot && (
        <>
          <h2>{ballot.prompt}</h2>
          <TakeCodes
            key={ballot.asked.code}
            ballot={ballot}
            data={data}
            word={word}
            onWord={setWord}
            onQr={(words) =>
              setWord(takeVote(openVote(words), { list: known, data, shown: ballot.asked.code }))
            }
          />
          <Counted ballot={ballot} votes={all} data={data} onWord={setWord} />
        </>
      )}
    </div>
  );
}

/** The code of a question as the list names it. */
function codeNow(code: string, list: QuestionList): string {
  return code === scanCode ? scanCode : (whereAsked(code, list)?.code ?? '');
}
