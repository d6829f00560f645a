import type { offlineCopy as english } from '../en/offline-copy.ts';

export const offlineCopy: typeof english = {
  slug: 'over-deze-kopie',
  title: 'Over deze kopie',
  lead: 'Je leest een kopie van Leerkring die werkt zonder internet, vanaf een stick of vanaf je eigen toestel. Er wordt niets verstuurd.',
  worksHeading: 'Wat werkt',
  works: [
    'Alle lessen, met hun vragen en feedback',
    'Je voortgang, je notities en je plannen: ze blijven op dit toestel',
    'Zoeken, de begrippen, de gespreksvormen en de hulpmiddelen',
    'Afdrukken, en bewaren als pdf',
  ],
  keptHeading: 'Waar je voortgang bewaard wordt',
  kept: [
    'Je browser bewaart je voortgang, niet de stick. Op een andere computer of in een andere browser begin je opnieuw.',
    'Gebruik altijd dezelfde plek. Als de map verhuist, of als de stick een andere letter krijgt, zien sommige browsers (zoals Firefox) nieuwe pagina’s en beginnen ze leeg. Je voortgang is terug zodra de map weer op haar plek staat. Een kopie op de computer zelf is het veiligst.',
    'Op een computer die je deelt, kunnen anderen zien wat je schreef. Bij “Mijn leerpad” kun je je voortgang bewaren als bestand, en hier wissen.',
  ],
  leftOutHeading: 'Wat niet in deze kopie zit',
  leftOut: 'Een browser die van een stick leest, kan niets aan een server vragen. Daarom ontbreken:',
  leftOutItems: [
    'de webinars en het formulier om je aan te melden',
    'lessen meenemen op je telefoon: met deze kopie heb je ze al',
    'zoeken naar elk woord in de volledige tekst: zoeken vindt titels, begrippen en de belangrijkste woorden van elke pagina',
    'de andere taal: daarvoor is er een andere zip',
  ],
  siteKnown: 'Je vindt ze, en nieuwere lessen, op {link}, als je internet hebt.',
  siteUnknown: 'Vraag het adres van de website aan wie je deze kopie gaf.',
  phoneHeading: 'Op een telefoon',
  phone: [
    'Pak eerst de zip uit: houd het bestand ingedrukt in je bestandsbeheer en kies “Uitpakken”. Open daarna “index.html”.',
    'De meeste telefoons geven alleen die ene pagina aan de browser, en niet de bestanden ernaast. De pagina zegt dat dan: je kunt haar lezen, maar links en vragen werken niet. Gebruik de kopie dan op een computer. Op een telefoon gaat het beter met de website: daar kun je de lessen meenemen, en daarna heb je geen internet meer nodig.',
  ],
  handOnHeading: 'Geef het door',
  handOn:
    'Je mag de zip zo vaak kopiëren als je wilt. Kopieer de zip en niet de uitgepakte map: het is één bestand, dus er raakt niets kwijt. De licentie staat onderaan de pagina.',
  onSite: 'op de website',
  notHere: 'niet in deze kopie',
  fullText: 'Zoeken naar elk woord in de volledige tekst kan alleen op de website.',
  formNeedsSite:
    'Dit formulier werkt alleen op de website: deze kopie heeft geen server die het kan ontvangen.',
  about: 'Over deze kopie zonder internet',
  alone:
    'Je browser kreeg alleen deze ene pagina, dus links en vragen werken niet. Zit dit nog in de zip? Pak de zip eerst uit (“Alles uitpakken”) en open dan “index.html” in de nieuwe map. Werkt het dan nog niet, zoals op de meeste telefoons? Gebruik een computer, of de website.',
  openWith:
    'Zo open je deze kopie in je browser: hou “index.html” ingedrukt in je bestandsbeheer, kies “Openen met” en dan je browser.',
  noAddress:
    'Deze kopie kent het adres van de website niet. Links en QR-codes die je hier maakt, openen daarom niet op een ander toestel. Afdrukken en tekst versturen kan wel.',
  readMeName: 'LEES-MIJ.txt',
  readMe:
    'Leerkring zonder internet\n\n1. Pak de zip uit ("Alles uitpakken").\n2. Open de map "leerkring-nl".\n3. Dubbelklik op index.html.\n\nHoud alle bestanden bij elkaar. Je browser bewaart je voortgang, niet de stick.\nJe mag de zip zo vaak kopiëren voor anderen als je wilt.\n',
};
