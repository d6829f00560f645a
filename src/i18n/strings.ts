import { actionPlan as actionPlanEn } from './en/actionPlan.ts';
import { catalogue as catalogueEn } from './en/catalogue.ts';
import { course as courseEn } from './en/course.ts';
import { forMyPlc as forMyPlcEn } from './en/forMyPlc.ts';
import { groupResult as groupResultEn } from './en/groupResult.ts';
import { mail as mailEn } from './en/mail.ts';
import { moveProgress as moveProgressEn } from './en/moveProgress.ts';
import { offline as offlineEn } from './en/offline.ts';
import { offlineCopy as offlineCopyEn } from './en/offline-copy.ts';
import { organiser as organiserEn } from './en/organiser.ts';
import { ownPlace as ownPlaceEn } from './en/own-place.ts';
import { page as pageEn } from './en/page.ts';
import { people as peopleEn } from './en/people.ts';
import { progress as progressEn } from './en/progress.ts';
import { protocols as protocolsEn } from './en/protocols.ts';
import { quiz as quizEn } from './en/quiz.ts';
import { realBrowser as realBrowserEn } from './en/realBrowser.ts';
import { scan as scanEn } from './en/scan.ts';
import { search as searchEn } from './en/search.ts';
import { server as serverEn } from './en/server.ts';
import { session as sessionEn } from './en/session.ts';
import { sharing as sharingEn } from './en/sharing.ts';
import { signUp as signUpEn } from './en/sign-up.ts';
import { supportProgramme as supportProgrammeEn } from './en/supportProgramme.ts';
import { webinar as webinarEn } from './en/webinar.ts';
import { workshop as workshopEn } from './en/workshop.ts';
import { workshopBuild as workshopBuildEn } from './en/workshopBuild.ts';
import { workshopLead as workshopLeadEn } from './en/workshopLead.ts';
import { workshopShow as workshopShowEn } from './en/workshopShow.ts';
import type { Language } from './language.ts';
import { actionPlan as actionPlanNl } from './nl/actionPlan.ts';
import { catalogue as catalogueNl } from './nl/catalogue.ts';
import { course as courseNl } from './nl/course.ts';
import { forMyPlc as forMyPlcNl } from './nl/forMyPlc.ts';
import { groupResult as groupResultNl } from './nl/groupResult.ts';
import { mail as mailNl } from './nl/mail.ts';
import { moveProgress as moveProgressNl } from './nl/moveProgress.ts';
import { offline as offlineNl } from './nl/offline.ts';
import { offlineCopy as offlineCopyNl } from './nl/offline-copy.ts';
import { organiser as organiserNl } from './nl/organiser.ts';
import { ownPlace as ownPlaceNl } from './nl/own-place.ts';
import { page as pageNl } from './nl/page.ts';
import { people as peopleNl } from './nl/people.ts';
import { progress as progressNl } from './nl/progress.ts';
import { protocols as protocolsNl } from './nl/protocols.ts';
import { quiz as quizNl } from './nl/quiz.ts';
import { realBrowser as realBrowserNl } from './nl/realBrowser.ts';
import { scan as scanNl } from './nl/scan.ts';
import { search as searchNl } from './nl/search.ts';
import { server as serverNl } from './nl/server.ts';
import { session as sessionNl } from './nl/session.ts';
import { sharing as sharingNl } from './nl/sharing.ts';
import { signUp as signUpNl } from './nl/sign-up.ts';
import { supportProgramme as supportProgrammeNl } from './nl/supportProgramme.ts';
import { webinar as webinarNl } from './nl/webinar.ts';
import { workshop as workshopNl } from './nl/workshop.ts';
import { workshopBuild as workshopBuildNl } from './nl/workshopBuild.ts';
import { workshopLead as workshopLeadNl } from './nl/workshopLead.ts';
import { workshopShow as workshopShowNl } from './nl/workshopShow.ts';

/**
 * Every text of the interface, by language and area. English sets the shape; a key that is missing in
 * Dutch, or too many, does not compile. Values are plain strings so that a shell can hand an area to
 * an island; `{name}` is filled by `fillIn`, counted texts by `plural`.
 */
export const strings: Record<Language, Strings> = {
  nl: {
    actionPlan: actionPlanNl,
    catalogue: catalogueNl,
    course: courseNl,
    mail: mailNl,
    offline: offlineNl,
    moveProgress: moveProgressNl,
    ownPlace: ownPlaceNl,
    offlineCopy: offlineCopyNl,
    organiser: organiserNl,
    forMyPlc: forMyPlcNl,
    groupResult: groupResultNl,
    page: pageNl,
    people: peopleNl,
    progress: progressNl,
    protocols: protocolsNl,
    quiz: quizNl,
    realBrowser: realBrowserNl,
    scan: scanNl,
    search: searchNl,
    server: serverNl,
    session: sessionNl,
    signUp: signUpNl,
    sharing: sharingNl,
    supportProgramme: supportProgrammeNl,
    webinar: webinarNl,
    workshop: workshopNl,
    workshopBuild: workshopBuildNl,
    workshopLead: workshopLeadNl,
    workshopShow: workshopShowNl,
  },
  en: {
    actionPlan: actionPlanEn,
    catalogue: catalogueEn,
    course: courseEn,
    mail: mailEn,
    offline: offlineEn,
    moveProgress: moveProgressEn,
    ownPlace: ownPlaceEn,
    offlineCopy: offlineCopyEn,
    organiser: organiserEn,
    forMyPlc: forMyPlcEn,
    groupResult: groupResultEn,
    page: pageEn,
    people: peopleEn,
    progress: progressEn,
    protocols: protocolsEn,
    quiz: quizEn,
    realBrowser: realBrowserEn,
    scan: scanEn,
    search: searchEn,
    server: serverEn,
    session: sessionEn,
    signUp: signUpEn,
    sharing: sharingEn,
    supportProgramme: supportProgrammeEn,
    webinar: webinarEn,
    workshop: workshopEn,
    workshopBuild: workshopBuildEn,
    workshopLead: workshopLeadEn,
    workshopShow: workshopShowEn,
  },
};

export interface Strings {
  readonly actionPlan: typeof actionPlanEn;
  readonly catalogue: typeof catalogueEn;
  readonly course: typeof courseEn;
  readonly mail: typeof mailEn;
  readonly moveProgress: typeof moveProgressEn;
  readonly ownPlace: typeof ownPlaceEn;
  readonly offline: typeof offlineEn;
  readonly offlineCopy: typeof offlineCopyEn;
  readonly organiser: typeof organiserEn;
  readonly forMyPlc: typeof forMyPlcEn;
  readonly groupResult: typeof groupResultEn;
  readonly page: typeof pageEn;
  readonly people: typeof peopleEn;
  readonly progress: typeof progressEn;
  readonly protocols: typeof protocolsEn;
  readonly quiz: typeof quizEn;
  readonly realBrowser: typeof realBrowserEn;
  readonly scan: typeof scanEn;
  readonly search: typeof searchEn;
  readonly server: typeof serverEn;
  readonly session: typeof sessionEn;
  readonly signUp: typeof signUpEn;
  readonly sharing: typeof sharingEn;
  readonly supportProgramme: typeof supportProgrammeEn;
  readonly webinar: typeof webinarEn;
  readonly workshop: typeof workshopEn;
  readonly workshopBuild: typeof workshopBuildEn;
  readonly workshopLead: typeof workshopLeadEn;
  readonly workshopShow: typeof workshopShowEn;
}
