import type { Language } from '../../src/i18n/language.ts';
import { serveAgenda, serveProtocol } from '../../src/session/source.ts';
import { readAgendas, readProtocols } from './course-files.ts';

/** The real protocols and agendas, as the session runner gets them. */
export function servedSessions(language: Language) {
  return {
    protocols: readProtocols().map((protocol) => serveProtocol(protocol, language)),
    agendas: readAgendas().map((agenda) => serveAgenda(agenda, language)),
  };
}
