import { actionPlan as actionPlanEn } from './en/actionPlan.ts';
import { course as courseEn } from './en/course.ts';
import { forMyPlc as forMyPlcEn } from './en/forMyPlc.ts';
import { page as pageEn } from './en/page.ts';
import { progress as progressEn } from './en/progress.ts';
import { quiz as quizEn } from './en/quiz.ts';
import { search as searchEn } from './en/search.ts';
import { server as serverEn } from './en/server.ts';
import { sharing as sharingEn } from './en/sharing.ts';
import { supportProgramme as supportProgrammeEn } from './en/supportProgramme.ts';
import { webinar as webinarEn } from './en/webinar.ts';
import type { Language } from './language.ts';
import { actionPlan as actionPlanNl } from './nl/actionPlan.ts';
import { course as courseNl } from './nl/course.ts';
import { forMyPlc as forMyPlcNl } from './nl/forMyPlc.ts';
import { page as pageNl } from './nl/page.ts';
import { progress as progressNl } from './nl/progress.ts';
import { quiz as quizNl } from './nl/quiz.ts';
import { search as searchNl } from './nl/search.ts';
import { server as serverNl } from './nl/server.ts';
import { sharing as sharingNl } from './nl/sharing.ts';
import { supportProgramme as supportProgrammeNl } from './nl/supportProgramme.ts';
import { webinar as webinarNl } from './nl/webinar.ts';

/**
 * Every text of the interface, by language and area. English sets the shape; a key that is missing in
 * Dutch, or too many, does not compile. Values are plain strings so that a shell can hand an area to
 * an island; `{name}` is filled by `fillIn`, counted texts by `plural`.
 */
export const strings: Record<Language, Strings> = {
  nl: {
    actionPlan: actionPlanNl,
    course: courseNl,
    forMyPlc: forMyPlcNl,
    page: pageNl,
    progress: progressNl,
    quiz: quizNl,
    search: searchNl,
    server: serverNl,
    sharing: sharingNl,
    supportProgramme: supportProgrammeNl,
    webinar: webinarNl,
  },
  en: {
    actionPlan: actionPlanEn,
    course: courseEn,
    forMyPlc: forMyPlcEn,
    page: pageEn,
    progress: progressEn,
    quiz: quizEn,
    search: searchEn,
    server: serverEn,
    sharing: sharingEn,
    supportProgramme: supportProgrammeEn,
    webinar: webinarEn,
  },
};

export interface Strings {
  readonly actionPlan: typeof actionPlanEn;
  readonly course: typeof courseEn;
  readonly forMyPlc: typeof forMyPlcEn;
  readonly page: typeof pageEn;
  readonly progress: typeof progressEn;
  readonly quiz: typeof quizEn;
  readonly search: typeof searchEn;
  readonly server: typeof serverEn;
  readonly sharing: typeof sharingEn;
  readonly supportProgramme: typeof supportProgrammeEn;
  readonly webinar: typeof webinarEn;
}
