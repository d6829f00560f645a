import type { progress as english } from '../en/progress.ts';

/** Texts of the area *progress*, in Dutch. */
export const progress: typeof english = {
  opened: 'geopend',
  done: 'klaar',
  resume: 'Ga verder: {title}',
  start: 'Begin met les 1',
  resumeAll: 'Alle lessen die er zijn, zijn klaar. Kijk terug: {title}',
  minutes: { one: '{count} minuut', other: '{count} minuten' },
  finishHeading: 'Klaar met lezen?',
  openQuestions: { one: 'Nog {count} vraag open', other: 'Nog {count} vragen open' },
  noOpenQuestions: 'Alle vragen zijn beantwoord.',
  finish: 'Rond deze les af',
  finished: 'Deze les is klaar. Dat blijft bewaard op dit toestel.',
  reflectHeading: 'Voor jezelf',
  reflectLabel: 'Jouw gedachten',
  reflectSaved: 'Bewaard op dit toestel.',
  reflectNoScript: 'Wat je hier schrijft, wordt niet bewaard, want scripts staan uit. Schrijf het op papier.',
  notSaved:
    'Niet bewaard: deze browser laat ons niets bewaren, of het toestel is vol. Wat je typte, blijft hier staan tot je de pagina sluit. Kopieer het, of maak ruimte en probeer opnieuw.',
  weekHeading: 'Doe dit deze week',
  plan: 'Dit neem ik me voor',
  toPlan: 'Zet dit in een actieplan',
  planDone: 'Bij je stappen gezet, op dit toestel.',
  planUndone: 'Weggehaald bij je stappen.',
  title: 'Mijn leerpad',
  description:
    'Je eigen voortgang in de cursus: lessen die klaar zijn, stappen en gedachten, alleen in deze browser. Bewaar het, neem het mee of wis het.',
  intro: 'Wat je in deze cursus deed, zoals deze browser het bewaart. Niemand anders ziet het.',
  noScript:
    'Deze pagina heeft scripts nodig: je voortgang staat in de browser, niet op een server. De lessen werken zonder.',
  empty: 'Nog niets bewaard. Wat je beantwoordt, blijft op dit toestel.',
  summary: 'Lessen klaar: {done} van {total}. Vragen beantwoord: {answered}.',
  lessonsHeading: 'Lessen',
  stepsHeading: 'Stappen die je je voornam',
  reflectionsHeading: 'Gedachten die je opschreef',
  inLesson: 'In “{title}”',
  whereHeading: 'Wat er bewaard wordt, en waar',
  whereText:
    'Welke lessen je opende en afrondde, je antwoorden, je gedachten, je stappen en je zelfscan. Ze staan in deze browser op dit toestel, onder de naam van deze site. Er wordt niets verstuurd. Wis je de gegevens van de browser, of sluit je een privévenster, dan zijn ze weg. Sommige browsers wissen ze als je een week niet terugkomt. Bewaar dus af en toe een bestand.',
  saveHeading: 'Bewaren, meenemen, wissen',
  moveLink: 'Neem het mee naar een andere telefoon',
  saveFile: 'Bewaar in een bestand',
  fileName: 'leerkring-voortgang',
  loadLabel: 'Haal uit een bestand',
  loadHint: 'Wat in het bestand staat, komt erbij. Wat hier al staat, gaat niet verloren.',
  loaded: {
    one: '{count} ding kwam erbij uit het bestand.',
    other: '{count} dingen kwamen erbij uit het bestand.',
  },
  loadedNothing: 'Niets nieuws: alles uit het bestand stond hier al.',
  loadedPart: 'Sommige delen van het bestand waren niet te lezen en zijn weggelaten: {count}.',
  loadDamaged:
    'Dit bestand is niet te lezen: het is beschadigd of geen voortgang. Kies een bestand waarvan de naam met “leerkring-voortgang” begint.',
  loadNotOurs:
    'Dit is geen bestand met voortgang van Leerkring. Kies een bestand waarvan de naam met “leerkring-voortgang” begint.',
  loadNewer:
    'Dit bestand komt van een nieuwere versie van Leerkring. Laad deze pagina opnieuw en probeer het nog eens.',
  erase: 'Wis mijn voortgang',
  eraseSure:
    'Dit wist alles van jou op dit toestel: antwoorden, gedachten, stappen, zelfscan. Het kan niet ongedaan gemaakt worden.',
  eraseYes: 'Ja, wis alles',
  eraseNo: 'Nee, hou het',
  erased: 'Alles van jou is gewist van dit toestel.',
  eraseFailed:
    'De browser weigerde te wissen. Wis de gegevens van deze site in de instellingen van de browser.',
};
