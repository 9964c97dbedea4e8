import { access } from './access/en.ts';
import { backfill } from './backfill/en.ts';
import { carriers } from './carriers/en.ts';
import { delivery } from './delivery/en.ts';
import { deliveries } from './deliveries/en.ts';
import { numbers } from './numbers/en.ts';
import { flags } from './flags/en.ts';
import { mails } from './mails/en.ts';
import { reports } from './reports/en.ts';
import { webhooks } from './webhooks/en.ts';

/** The texts of the home page in English; every other language has the same keys and the same parameters. */
export const en = {
  title: 'Track your order',
  loading: 'Looking at your store…',
  failed: 'We could not check your store',
  failed_text: 'Shopify or this app did not answer. Wait a moment, then try again.',
  try_again: 'Try again',
  still_failed: 'Still no answer',
  read_again: 'Check again',
  was_read_again: 'Checked just now',

  works: 'Order tracking works',
  works_text: 'Customers can follow their orders on your tracking page.',
  ready: 'Order tracking is ready',
  ready_text: 'It can be tried once your store has its first order.',

  page: 'Your tracking page',
  page_text: 'It is there already, in your theme’s own look. Put its address in your menu.',
  page_address: 'Address',
  page_moved:
    'Did you give the app another address under Settings › Apps and sales channels? Then use that one.',
  open_page: 'Open the page',
  copy: 'Copy',
  copied: 'Address copied',
  open_menus: 'Open your menus',
  copy_failed: 'Your browser does not let the page copy. Select the text and copy it yourself.',
  previews: 'What customers read, shown with a made-up order. The previews work for one day.',
  preview_arriving: 'Preview: on the way',
  preview_delivered: 'Preview: delivered',
  preview_attempted: 'Preview: a problem',

  emails: 'A button in your emails',
  emails_text:
    'It leads customers to their order on your tracking page, in the accent color of your emails. Copy it, open the notification, choose “Edit code” and paste it where the button should be.',
  order_confirmation: 'Order confirmation',
  shipping_confirmation: 'Shipping confirmation',
  copy_button: 'Copy the button',
  button_copied: 'Button copied',
  open_notification: 'Open the notification',
  track_order: 'Track your order',
  track_package: 'Track your package',

  page_settings: 'What your tracking page says',
  page_settings_text:
    'The block in your theme has the same in its settings. Leave a field blank for our own words, in the customer’s language.',
  contact_link: 'Contact page',
  contact_link_help:
    'Where “Contact us” leads, usually /pages/contact. Without it, customers write to your store’s email address.',
  returns_link: 'Returns page',
  returns_link_help: 'Where “Returns” leads. Without it, there is no such link.',
  contact_sentence: 'How to contact you',
  contact_sentence_help: 'Such as “Call us on weekdays from 9 to 5.”',
  returns_sentence: 'How to send something back',
  returns_sentence_help: 'Such as “Use the label in your package.”',
  ships_in: 'How soon you ship',
  ships_in_help:
    'Such as “Usually ships in 2 to 3 working days.” We have no words of our own here.',
  form_of_address: 'Form of address',
  form_of_address_help:
    'For Dutch (je or u), German (du or Sie), French (tu or vous), Spanish (tú or usted) and Italian (tu or Lei).',
  form_as_written: 'As we write it: formal in French, informal in the others',
  form_formal: 'Formal',
  form_informal: 'Informal',
  save: 'Save',
  page_settings_saved: 'Your tracking page is changed',
  page_settings_wrong: 'Nothing is saved yet: look at the fields in red',
  page_settings_failed: 'That did not work. Try again in a moment.',
  page_settings_unread: 'We could not read what you chose. Open this page again in a moment.',
  link_malformed:
    'Start with https:// for another site, or with / for a page of your store, such as /pages/contact.',
  link_too_long: 'Use at most 500 characters.',
  sentence_not_plain: 'Use plain text, without HTML, Liquid or braces.',
  sentence_too_long: 'Use at most 200 characters.',

  block: 'The block “Track your order” in your theme',
  block_placed: 'In your theme',
  block_placed_text: 'Customers find it in your published theme.',
  block_placed_on: 'Customers find it in your published theme, on: {places}.',
  block_everywhere:
    'Every page with the template “page” shows it. To have it on one page only, remove it there and follow these steps.',
  block_missing: 'Not in your theme',
  block_missing_text:
    'You do not need it for the tracking page. With it, you design the page in your theme editor. Give the page a template of its own, so that no other page shows the block.',
  block_template:
    'In the theme editor, open the list at the top, choose Pages › Create template and name it track-order.',
  block_add: 'Add the block to that template, then save.',
  block_page: 'Create a page and choose the theme template track-order.',
  block_unavailable: 'Not possible in this theme',
  block_unavailable_text:
    'Your theme is an older kind that cannot show app blocks. Use the tracking page instead.',
  block_unknown: 'Not known',
  block_unknown_text:
    'Shopify does not tell this page whether the block is in your theme. Your theme editor shows it.',
  block_looking: 'Looking at your theme…',
  add_block: 'Add the block',
  create_page: 'Create a page',
  open_editor: 'Open the theme editor',
  block_was_placed: 'The block is in your theme',

  links: 'A link for one customer',
  links_text:
    'It opens one order without asking for an email address. Send it to the customer of that order only.',
  link_order: 'Order number',
  link_days: 'Link works for (days)',
  make_link: 'Make a link',
  link_made: 'The link is ready',
  link_to: 'Link to order {order}',
  link_until: 'Works until {date}, unless you end it.',
  copy_link: 'Copy the link',
  open_link: 'Open the link',
  link_copied: 'Link copied',
  end_links: 'End the links to this order',
  links_ended: 'The links to order {order} have ended',
  link_several: 'More than one order has this number. Choose the one you mean.',
  link_choice: '{order}, placed on {date}',
  end_all: 'End every link of the store',
  end_all_sure: 'Every link that customers were sent stops working. This cannot be undone.',
  end_all_yes: 'Yes, end every link',
  end_all_no: 'Keep them',
  all_links_ended: 'Every link has ended',
  links_failed: 'That did not work. Try again in a moment.',
  link_no_order: 'There is no order with this number.',
  link_days_range: 'Enter a whole number from 1 to 90.',
  order_required: 'Enter an order number.',
  order_malformed: 'This is not an order number. It looks like #1001.',
  order_is_email: 'This is an email address. Enter the order number.',
  order_is_link: 'This is a link. Enter the order number.',
  order_is_tracking_number: 'This is a tracking number. Enter the order number.',

  kept: 'Orders we keep',
  kept_on:
    'So that customers are answered at once, we keep what they may read of their orders, encrypted, and a code made from their email address; never their name, street, phone number, email address or what they paid. All of it is deleted {end} days after an order has ended, and {most} days after it was placed at the latest.',
  kept_deletes: 'Turning it off deletes what is kept.',
  kept_off: 'Orders are not kept. Each time a customer looks, Shopify is asked.',
  keep_turn_off: 'Turn off',
  keep_turn_on: 'Turn on',
  keep_leave_on: 'Leave it on',
  kept_now_off: 'Nothing is kept any more',
  kept_now_on: 'Orders are kept',
  kept_failed: 'That did not work. Try again in a moment.',
  kept_unread: 'We could not read whether orders are kept. Open this page again in a moment.',
  asks: 'A customer asks what is kept about them',
  asks_kept:
    'Asked on {asked}. Orders that are kept: {count}. Download the file and send it to the customer by {due}.',
  asks_nothing: 'Asked on {asked}. Nothing is kept of their orders. Tell the customer so by {due}.',
  asks_download: 'Download the file',
  asks_downloaded: 'The file is downloaded',
  asks_order: 'Open an order of this customer',

  health: 'Connection to your store',
  ok: 'OK',
  note: 'Good to know',
  warning: 'Needs attention',
  critical: 'Does not work',

  read_orders: 'Reads your orders',
  read_orders_missing: 'The app is not allowed to read your orders',
  read_orders_fix:
    'No order can be found. Close this page, open the app again and approve what Shopify asks.',
  read_merchant_managed_fulfillment_orders: 'Sees what you still have to ship',
  read_merchant_managed_fulfillment_orders_missing:
    'The app is not allowed to see what you still have to ship',
  read_merchant_managed_fulfillment_orders_fix:
    'Customers cannot be told what is still to come. Close this page, open the app again and approve what Shopify asks.',
  read_third_party_fulfillment_orders: 'Sees what your warehouse partners still have to ship',
  read_third_party_fulfillment_orders_missing:
    'The app is not allowed to see what your warehouse partners still have to ship',
  read_third_party_fulfillment_orders_fix:
    'Customers cannot be told what a partner still has to send. Close this page, open the app again and approve what Shopify asks.',
  read_returns: 'Sees returns',
  read_returns_missing: 'The app is not allowed to see returns',
  read_returns_fix:
    'Customers cannot be told where their return is. Close this page, open the app again and approve what Shopify asks.',
  read_fulfillments: 'Learns of shipments and scans at once',
  read_fulfillments_missing: 'Some news of packages may come late',
  read_fulfillments_fix:
    'Every order is found, but a new scan may show up to a day late. Close this page, open the app again and approve what Shopify asks.',
  write_app_proxy: 'Your tracking page is switched on',
  write_app_proxy_missing: 'Your tracking page is switched off',
  write_app_proxy_fix:
    'The app lacks its web address on your store, so no order can be looked up. Close this page, open the app again and approve what Shopify asks.',

  email: 'Recognizes customers by their email address',
  email_missing: 'The app is not allowed to read email addresses',
  email_fix:
    'Without them no customer can be recognized. Only we can mend this, by asking Shopify for its approval: write to us.',
  email_unknown: 'This can be checked once your store has its first order.',

  password: 'Your store is open to visitors',
  password_title: 'Your store has a password',
  password_fix:
    'Only visitors who know the password can track an order. Remove it when you open your store.',
  password_unknown_title: 'Does your store have a password?',
  password_unknown:
    'While it has one, only visitors who know it can track an order. You find it in your store’s preferences.',
  open_preferences: 'Open the preferences',

  write_to_us: 'Write to us',

  old_orders: 'Finds orders of any age',
  old_orders_title: 'Finds orders of the last 60 days',
  old_orders_note:
    'Customers with an older order are asked to contact you. Only we can mend this, by asking Shopify for its approval: write to us.',

  api: 'Up to date until {date}',
  api_ending_title: 'Up to date only until {date}',
  api_ending_fix: 'The app needs an update before that day. Only we can do this: write to us.',
  api_ended_title: 'Out of date since {date}',
  api_ended_fix:
    'Customers may read wrong or incomplete answers until the app is updated. Only we can do this: write to us.',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
} as const;
