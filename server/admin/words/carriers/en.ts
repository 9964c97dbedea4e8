/** The texts about carriers' own news in English. */
export const carriers = {
  carriers: 'Carriers',
  carriers_text:
    'Which carriers send news of your packages, and a tracking service for those that do not.',
  open_carriers: 'Open your carriers',
  carriers_loading: 'Reading where your packages have news from…',
  carriers_failed: 'We could not read your carriers',
  carriers_failed_text: 'This app did not answer. Wait a moment, then try again.',
  carriers_off_for_server: 'There is no news from a tracking service here',
  carriers_off_for_server_text:
    'A tracking service is asked only about orders that this app keeps, and whoever runs the app has turned that off.',
  carriers_off_for_shop: 'A tracking service needs kept orders',
  carriers_off_for_shop_text:
    'It is asked only about orders that this app keeps, and you have turned that off. Turn it on again on the home page, then choose a service here.',

  news: 'News of your packages',
  news_complete: 'All of your packages have news.',
  news_needs_none: 'All of your packages have news from Shopify. You need no tracking service.',
  news_missing:
    'Packages without news: {count} of {total} ({share}). Their customers find a link to the carrier instead.',
  news_counted:
    'This counts packages that left more than a day ago, of orders that this app keeps.',
  news_none_counted:
    'There is nothing to count yet. This fills once packages have been on their way for a day.',
  news_carrier: 'Carrier',
  news_packages: 'Packages',
  news_from_shopify: 'News from Shopify',
  news_from: 'News from {service}',
  news_none: 'No news',
  news_no_carrier: 'No carrier named',
  news_others: 'All other carriers',

  service_add: 'A tracking service',
  service_add_text:
    'Shopify does not follow every carrier. Where it has no news, a tracking service often has: each scan, the expected day, and what went wrong. Your customers then read it as for any other package. You need an account of your own with a service, and pay for it there.',
  service_name: 'Tracking service',
  service_own: 'Own service',
  service_key: 'API key',
  service_key_help:
    'You find it in your account with {service}. We check it at once, free of charge, store it encrypted, and never show it again.',
  service_address: 'Address of your server',
  service_address_help:
    'Such as https://karrio.example.com. It has to be reachable from the internet.',
  service_ceiling: 'Packages per month at most',
  service_ceiling_help:
    'Most services charge for each package that they begin to follow. Beyond this number, packages wait for the next month.',
  service_postal_code: 'Send the postal code where the service asks for it',
  service_postal_code_help:
    'Some carriers give news only with it. We read it from Shopify at that moment, and do not keep it.',
  service_postal_code_missing:
    'Some carriers give news only with the postal code. It is not sent, because Shopify has not approved this app to read addresses. Only we can mend this, by asking Shopify for its approval: write to us.',
  service_writes_back: 'Also tell Shopify',
  service_writes_back_help:
    'Shopify then knows that a package was picked up, is out for delivery or was delivered, and its order page and emails do too. Each is written once. What was written stays in Shopify. Off until you turn it on.',
  service_writes_back_missing:
    'Shopify asks you for the permission to edit fulfillments when you save. Without it, nothing is written.',
  service_connect: 'Check and save',
  service_connected: '{service} is connected',

  sent: 'What {service} is told',
  sent_text: 'Only about packages that Shopify has no news of:',
  sent_number: 'the tracking number',
  sent_carrier: 'the name of the carrier',
  sent_country: 'the country it goes to',
  sent_shipped: 'when it was shipped',
  sent_postal_code: 'the postal code, where {service} asks for it',
  sent_never: 'Never a name, a street, an email address, a phone number, or what was ordered.',

  key_missing: 'Enter the API key.',
  key_malformed: 'This is no API key: it has spaces or unusual characters in it. Copy it again.',
  key_wrong: '{service} does not accept this key. Copy it again from your account there.',
  key_used_up:
    'The key is right, but your account with {service} has nothing left. Extend it there, then try again.',
  address_malformed: 'Enter an address that begins with https:// and has no password in it.',
  address_refused:
    'This address leads into a private network. Enter one that is reachable from the internet.',
  address_silent: 'Nothing answers at this address. Check it, or try again in a moment.',
  address_unexpected: 'Something answers at this address, but not as {service} does. Check it.',
  ceiling_malformed: 'Enter a whole number from 1 to {most}.',
  secret_malformed: 'Use at most 500 characters in one line.',
  service_unreachable: '{service} does not answer. Try again in a moment.',
  service_busy: '{service} wants fewer requests just now. Try again in a minute.',
  service_unexpected:
    '{service} gave an answer that we do not understand. Try again later, or write to us.',
  service_not_offered: 'This service cannot be chosen any more. Open this page again.',
  too_many_checks: 'Too many keys were checked. Try again in an hour.',

  service_used: 'Packages this month: {used} of {most}. The next month begins on {date}.',
  service_full:
    'Your limit for this month is reached. More packages wait until {date}, or until you raise it.',
  service_checked: 'Last answer: {time}',
  service_server: 'Your server: {address}',

  trouble: '{service} gives no news at the moment',
  trouble_wrong_key: '{service} does not accept your key any more.',
  trouble_rate_limited: '{service} wants fewer requests.',
  trouble_quota_used_up: 'Your account with {service} has nothing left. Extend it there.',
  trouble_no_answer: '{service} does not answer.',
  trouble_server_error: '{service} says that it has a problem of its own.',
  trouble_unexpected_answer: '{service} gives answers that we do not understand.',
  trouble_at: 'Last tried: {time}.',
  trouble_resumes: 'We try again by ourselves: {time}.',
  trouble_stops: 'We ask again as soon as you have saved a key that works.',
  trouble_stays: 'News that has arrived stays, and customers notice nothing but that none is new.',

  hook_address: 'Webhook address',
  hook_address_help:
    'Enter it as a webhook in your account with {service}. Then news arrives at once; without it, we ask every few hours.',
  hook_copy: 'Copy the address',
  hook_secret: 'Webhook secret',
  hook_secret_help:
    'It belongs to the webhook in your account with {service}, and proves that news comes from there. Without it, webhooks are refused.',
  hook_secret_saved: 'One is saved, and never shown. To replace it, enter another one.',
  service_saved: 'Your settings are saved',

  service_change: 'Another key or service',
  service_change_text:
    'The new key is checked first, and until it works, the present one stays. Another service has another webhook address.',
  service_keep: 'Keep the present one',

  service_off: 'Turn {service} off',
  service_off_text: 'Then packages have only the news that Shopify has.',
  service_off_sure:
    'This deletes the key and all news from {service} that is stored here. It cannot be undone. Your account with {service} stays as it is.',
  service_off_yes: 'Yes, turn it off',
  service_off_no: 'Leave it on',
  service_off_done: '{service} is turned off',
} as const;
