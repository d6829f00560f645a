/** Texts of the area *server*, in English: the short pages with which the server refuses a request. */
export const server = {
  badRequestTitle: 'This address cannot be read',
  badRequest:
    'Something in the address or the request is not as it should be. Check the address, or begin at the start page.',
  foreignFormTitle: 'Not sent',
  foreignForm:
    'The form did not come from a page of this site, or your browser does not say where it came from. Open the page of the webinar here and send the form again.',
  methodTitle: 'That is not possible here',
  method: 'This address can be read, but nothing can be sent to it in this way.',
  tooLargeTitle: 'Too much at once',
  tooLarge:
    'What you sent is larger than a form can be. Go back, make the texts shorter and send the form again.',
  formTypeTitle: 'Not a form',
  formType: 'This address takes only what a form of this site sends.',
  wrongHostTitle: 'This server does not know that name',
  wrongHost:
    'This server is not set up for the name in the address. If you run the server: add the name to ALLOWED_HOSTS or set SITE_URL.',
  tooManyTitle: 'Many sign-ups at once',
  tooMany:
    'Very many sign-ups came from your network in a short time. Yours is not sent yet. Go back, wait {minutes} and send the form again.',
  minutes: { one: '{count} minute', other: '{count} minutes' },
  brokenTitle: 'Something went wrong on our side',
  broken: 'It is not your doing. Nothing was sent or stored. Try again in a minute.',
  notFoundTitle: 'This page is not here',
  notFound: 'Perhaps there is a typing error in the address.',
  start: 'To the start page',
};
