/** The mail that a channel has stopped, in English; every other language has the same keys and the same parameters. */
export const en = {
  subject_webhook: 'The webhooks of {shop} have stopped',
  subject_flow: 'Shopify Flow is sent nothing more for {shop}',
  subject_mail: 'Emails to the customers of {shop} have stopped',
  stopped_at: 'Stopped: {time}',
  by_gone: 'The other side has answered that it wants no more.',
  by_failing: 'None has arrived for five days.',
  by_hourly_limit:
    'There were more than {most} in an hour, so something is wrong. Those that were still to be sent have not been sent.',
  by_unreadable: 'Where they go can no longer be read.',
  do_webhook:
    'Check your server, then open the page of webhooks and save them. With that they start again.',
  do_flow:
    'Check your workflows in Shopify Flow, then turn the one that begins with “Delivery needs you” off and on again. With that it is sent events again.',
  do_mail: 'Open the app, check what is set there, and turn the emails on again.',
  open: 'Open the app',
  why: '{app} sends this email once, to those who get the reports of {shop} or to its contact email.',
} as const;
