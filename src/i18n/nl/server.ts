import type { server as english } from '../en/server.ts';

/** Texts of the area *server*, in Dutch. */
export const server: typeof english = {
  badRequestTitle: 'Dit adres is niet te lezen',
  badRequest:
    'Er klopt iets niet in het adres of in de vraag. Kijk het adres na, of begin op de startpagina.',
  foreignFormTitle: 'Niet verstuurd',
  foreignForm:
    'Het formulier kwam niet van een pagina van deze site, of je browser zegt niet waar het vandaan kwam. Open hier de pagina van het webinar en verstuur het formulier opnieuw.',
  methodTitle: 'Dat kan hier niet',
  method: 'Dit adres kun je lezen, maar je kunt er zo niets naartoe sturen.',
  tooLargeTitle: 'Te veel in één keer',
  tooLarge:
    'Wat je verstuurde, is groter dan een formulier kan zijn. Ga terug, maak de teksten korter en verstuur het formulier opnieuw.',
  formTypeTitle: 'Geen formulier',
  formType: 'Dit adres neemt alleen aan wat een formulier van deze site verstuurt.',
  wrongHostTitle: 'Deze server kent die naam niet',
  wrongHost:
    'Deze server is niet ingesteld voor de naam in het adres. Beheer je de server? Zet de naam in ALLOWED_HOSTS of stel SITE_URL in.',
  tooManyTitle: 'Veel aanmeldingen tegelijk',
  tooMany:
    'Er kwamen in korte tijd heel veel aanmeldingen vanuit jouw netwerk. Die van jou is nog niet verstuurd. Ga terug, wacht {minutes} en verstuur het formulier opnieuw.',
  minutes: { one: '{count} minuut', other: '{count} minuten' },
  brokenTitle: 'Er ging bij ons iets mis',
  broken: 'Het ligt niet aan jou. Er is niets verstuurd of bewaard. Probeer het over een minuut opnieuw.',
  notFoundTitle: 'Deze pagina is er niet',
  notFound: 'Misschien staat er een tikfout in het adres.',
  start: 'Naar de startpagina',
};
