import { fillIn } from '../i18n/fill-in.ts';
import { strings } from '../i18n/strings.ts';
import { link, type MailBlock, small } from './mail-block.ts';
import type { MailAbout } from './mail-kinds.ts';

/** What every mail ends with: where to see and change one's own sign-up, who sends this, and why. */
export function buildClosing(about: MailAbout): MailBlock[] {
  const { language, ownPage, page, sender, webinar, news } = about;
  const text = strings[language].mail;
  const why = news ? text.whyNews : fillIn(text.why, { webinar: webinar.title[language] });
  return [
    { kind: 'rule' },
    link(text[ownLabel(about)], ownPage),
    small(text.ownNote),
    link(text.page, page),
    small(`${fillIn(text.sender, { sender: readableSender(sender) })} ${why}`),
  ];
}

/** What there is to do on the own page, from now on. */
function ownLabel({ kind, standing }: MailAbout): 'own' | 'ownList' | 'ownLeft' {
  if (kind === 'webinar-cancelled' || kind === 'thanks') return 'ownLeft';
  if (kind === 'postponed' || standing === 'interested' || standing === 'waiting') return 'ownList';
  return standing === 'registered' || standing === 'offered' ? 'own' : 'ownLeft';
}

/** `Team <team@example.org>` is `Team (team@example.org)`: no reader takes it for a tag. */
function readableSender(sender: string): string {
  return sender.replace(/^\s*"?(.*?)"?\s*<([^<>]+)>\s*$/, (_, name: string, address: string) =>
    name ? `${name} (${address})` : address,
  );
}
