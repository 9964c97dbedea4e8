/** The texts of mails to shoppers, of tests, and of who is told of deliveries, in English. */
export const mails = {
  mails: 'Emails to customers',
  mails_text:
    'Write to your customers when something happens to a delivery, before they ask. Nothing is sent until you turn it on here.',
  mails_loading: 'Reading your emails to customers…',
  mails_failed: 'We could not read your emails to customers',
  mails_cannot_send_text:
    'Whoever runs the app has to connect it to a mail server: SMTP_URL, MAIL_FROM and SHOPIFY_APP_URL are missing. Until then nothing can be turned on here, and no customer is written to.',
  mails_not_kept: 'You keep no orders in this app',
  mails_not_kept_text:
    'Without them we do not notice what happens to a delivery. Turn keeping orders on, on the app’s home page; until then nothing can be turned on here.',
  mails_not_kept_server_text:
    'Whoever runs the app has turned keeping orders off (KEEP_ORDERS). Without them we do not notice what happens to a delivery, so nothing can be turned on here.',
  mails_kinds: 'When customers get an email',
  mails_shopify:
    'Shopify itself can email that an order has shipped, is out for delivery or was delivered: Settings › Notifications. So we suggest only what nobody else says.',
  mails_suggest: 'Choose what we suggest',
  mails_wishes: 'Customers may ask for emails about their own order',
  mails_wishes_text:
    'Once a kind above is turned on, their tracking page offers it: all news, or only when something goes wrong, also of kinds that you have not chosen. They go to the order’s address, and end with its last delivery.',
  mail_when_shipped:
    'When an order, or a part of it, has left. Shopify’s shipping confirmation says this too.',
  mail_when_late:
    'When the promised day has passed, or the carrier names a later one. Your limit in days: {late}.',
  mail_when_no_movement:
    'When there has been no scan for as long as your limit. In business days: {domestic} within one country, {abroad} across a border, {customs} at customs.',
  mail_when_attempt_failed:
    'When the carrier could not hand it over; again for an attempt on another day.',
  mail_when_ready_to_collect:
    'When it waits at a pickup point or in your store. For your store, Shopify’s notification says this too.',
  mail_when_collection_reminder: 'When it still waits there. Your limit in days: {pickup}.',
  mail_when_going_back:
    'When it is on its way back to you, though the customer has returned nothing.',
  mail_when_lost: 'When the carrier says that it is lost. You may prefer to write yourself.',
  mail_when_delivered: 'When it has arrived. Shopify’s notification says this too.',
  mails_rules:
    'At most one email about an order in 12 hours, none between 9 PM and 8 AM, nothing that is a day old or no longer true, and never any advertising. Customers end the emails about an order with one click.',
  mails_sender: 'They are from {name} <{from}>. Answers go to {contact}.',
  mails_sender_alone: 'They are from {name} <{from}>.',
  mails_your_store: 'your store',
  mails_saved: 'Saved',
  mails_off: 'Emails to customers are off',
  mails_stopped: 'The emails have stopped',
  mails_stopped_failing: 'The mail server has taken none for five days.',
  mails_stopped_other: 'They can no longer be sent from here.',
  mails_stopped_help: 'What was waiting is not sent any more.',
  mails_start: 'Turn on again',
  mails_trouble: 'Emails are not going out at the moment',
  mails_last_sent: 'Last one that was sent: {time}',
  mail_shopify_away: 'Shopify did not say whom to write to.',
  mail_problem: 'Something went wrong on our side.',
  mail_preview: 'Preview',
  mail_preview_text: 'Made of a made-up order, by the same words as what is sent.',
  mail_preview_failed: 'The email could not be shown. Wait a moment, then choose again.',
  mail_kind: 'What has happened',
  mail_subject: 'Subject',
  mail_as_text: 'Show as plain text',
  mail_as_page: 'Show as it looks',
  mail_test: 'Send me a test',
  mail_test_to: 'To',
  mail_test_help:
    'A test goes only to your store’s contact email, or to somebody who has agreed to get a report of your store.',
  mail_test_nobody:
    'Your store’s contact email could not be read, and nobody has agreed to a report. So there is nobody to send a test to.',
  mail_test_send: 'Send the test',
  mail_test_sent: 'Sent to {to}',
  mail_test_not_sent: 'Not sent to {to}.',
  mail_domain: 'What the DNS says of {domain}',
  mail_domain_text:
    'Mailboxes trust an email more when the domain that it is from says who may send in its name. Only whoever owns {domain} can change these records.',
  mail_domain_reading: 'Asking the DNS…',
  mail_domain_failed: 'The app did not answer.',
  dns_good: 'Good',
  dns_mend: 'Needs fixing',
  dns_unsure: 'Not known',
  dns_name: 'Name',
  dns_record: 'Record',
  dns_copy: 'Copy the name',
  dns_copied: 'Name copied',
  dns_unread: 'It could not be read: the DNS did not answer in time. Try again in a moment.',
  dns_several: 'There are several, which counts as none. Leave one.',
  dns_invalid: 'It cannot be understood. Compare it with what your mail provider states.',
  spf_missing:
    'There is none. Add a TXT record as your mail provider states it; it begins with v=spf1.',
  spf_fail: 'Only servers that it lists may send.',
  spf_softfail: 'What other servers than those that it lists send counts as doubtful.',
  spf_neutral: 'It says nothing of servers that it does not list. Let it end in ~all or -all.',
  spf_pass: 'It lets anybody send in the name of this domain. Let it end in ~all or -all.',
  spf_redirect: 'Another domain’s record says who may send (redirect=). That one was not read.',
  dmarc_missing: 'There is none. Add a TXT record of this name, to begin with v=DMARC1; p=none',
  dmarc_none:
    'It only watches. Once SPF and DKIM are right, p=quarantine keeps others from using the domain.',
  dmarc_quarantine: 'What is not proved to be from this domain goes to spam.',
  dmarc_reject: 'What is not proved to be from this domain is refused.',
  dkim_not_named:
    'Nobody has said by which key the mail server signs: whoever runs the app sets MAIL_DKIM_SELECTOR.',
  dkim_missing: 'There is no key of this name. Add the record that your mail provider states.',
  dkim_revoked:
    'The key was withdrawn (p= is empty). Publish the one by which the mail server signs now.',
  dkim_present: 'There is a key by which the signature can be checked.',
  mail_sent_when: 'When',
  mail_rule_too_late: 'Not sent: a day had passed',
  mail_rule_recent_message: 'Not sent: there had been an email about the order within 12 hours',
  mail_rule_hourly_limit: 'Not sent: more than 1,000 in an hour',
  mail_rule_channel_off: 'Not sent: it had been turned off',
  mail_rule_shopper_stopped: 'Not sent: the customer wants no more about the order',
  mail_rule_muted: 'Not sent: you have muted the delivery',
  mail_rule_order_gone: 'Not sent: the order is gone',
  mail_rule_order_cancelled: 'Not sent: the order was canceled',
  mail_rule_no_address: 'Not sent: the order has no email address that we can write to',
  mail_rule_other_address: 'Not sent: the order had another email address by then',
  webhook_test: 'Send a test',
  webhook_test_text: 'One event of type “test”, signed, goes to {url}.',
  webhook_test_taken: 'Your server has taken it ({status}).',
  webhook_test_refused:
    'Your server answers with {status}. Only a status from 200 to 299 takes a webhook.',
  webhook_test_unreachable: 'Your server does not answer, or not within 5 seconds.',
  notices: 'Who hears of deliveries',
  notices_text:
    'Customers by email, your own server by webhooks, and everything else through Shopify Flow.',
  notices_flow_text: 'On as soon as a workflow begins with “Delivery needs you”.',
  notices_flow_open: 'Open Flow',
  notice_off: 'Off',
  notice_on: 'On · events: {kinds}',
  notice_on_plain: 'On',
  notice_stopped: 'Stopped',
  link_mails: 'Links by mail',
  link_mails_text:
    'Shoppers who do not have their order number can have links to their orders mailed to them, on the tracking page. Nothing has to be turned on for that.',
  link_mails_answers: 'Answer requests for a new order link',
  link_mails_answers_text:
    'When a link to Shopify’s order page has expired, a customer can ask for a new one there. Then we mail one of ours to the order’s address as well.',
  link_mails_problems: 'Links that could not be mailed',
} as const;
