/** All texts of the home page. A second language would be a second table of this shape. */
const WORDS = {
  title: 'Track your order',
  loading: 'Looking at your store…',
  failed: 'The status of your store could not be read',
  failed_text: 'Shopify or this app did not answer. Wait a moment, then try again.',
  try_again: 'Try again',
  still_failed: 'Still no answer',
  read_again: 'Check again',
  was_read_again: 'Checked just now',

  works: 'Order tracking works',
  works_text: 'Shoppers can follow their orders on your tracking page.',
  ready: 'Order tracking is ready',
  ready_text: 'It can be tried once your store has its first order.',

  page: 'Your tracking page',
  page_text:
    'It is there already, in your theme’s own look. Put its address in your menu and in your shipping e-mails.',
  page_address: 'Address',
  page_moved:
    'Did you give the app another address under Settings › Apps and sales channels? Then use that one.',
  open_page: 'Open the page',
  copy: 'Copy',
  copied: 'Address copied',
  copy_failed: 'Your browser does not let the page copy. Select the address and copy it yourself.',

  block: 'A form on a page of your own',
  block_placed: 'In your theme',
  block_placed_text: 'Shoppers find the form in your published theme.',
  block_placed_on: 'Shoppers find the form in your published theme, on: {places}.',
  block_missing: 'Not in your theme',
  block_missing_text:
    'The button opens your theme editor with the form on your page template. Move it where you like, then save. Every page with that template shows it; for one page only, give that page a template of its own first.',
  block_unavailable: 'Not possible in this theme',
  block_unavailable_text:
    'Your published theme does not take blocks of apps. Use the tracking page, or a theme of Online Store 2.0.',
  block_unknown: 'Not known',
  block_unknown_text:
    'Shopify does not tell this page whether the form is in your theme. Your theme editor shows it.',
  block_looking: 'Looking at your theme…',
  add_block: 'Add the form to my theme',
  open_editor: 'Open the theme editor',
  block_was_placed: 'The form is in your theme',

  links: 'A link for one customer',
  links_text:
    'It opens one order without asking for an e-mail address. Send it to the customer of that order only.',
  link_order: 'Order number',
  link_days: 'Days that it works',
  make_link: 'Make a link',
  link_made: 'The link is ready',
  link_to: 'Link to order {order}',
  link_until: 'Works until {date}, unless you end it.',
  copy_link: 'Copy the link',
  link_copied: 'Link copied',
  end_links: 'End the links to this order',
  links_ended: 'The links to order {order} have ended',
  end_all: 'End every link of the store',
  end_all_sure: 'Every link that customers were sent stops working. This cannot be undone.',
  end_all_yes: 'Yes, end every link',
  end_all_no: 'Keep them',
  all_links_ended: 'Every link has ended',
  links_failed: 'That did not work. Try again in a moment.',
  link_order_required: 'Enter an order number.',
  link_no_order: 'There is no order with this number, or more than one.',
  link_days_range: 'Enter a whole number from 1 to 90.',

  health: 'Connection to your store',
  ok: 'OK',
  note: 'Good to know',
  warning: 'Needs attention',
  critical: 'Does not work',

  read_orders: 'Reads your orders',
  read_orders_missing: 'The app may not read your orders',
  read_orders_fix:
    'No order can be found. Close this page, open the app again and approve what Shopify asks.',
  read_merchant_managed_fulfillment_orders: 'Sees what you still have to ship',
  read_merchant_managed_fulfillment_orders_missing:
    'The app may not see what you still have to ship',
  read_merchant_managed_fulfillment_orders_fix:
    'Shoppers cannot be told what is still to come. Close this page, open the app again and approve what Shopify asks.',
  read_third_party_fulfillment_orders: 'Sees what your warehouse partners still have to ship',
  read_third_party_fulfillment_orders_missing:
    'The app may not see what your warehouse partners still have to ship',
  read_third_party_fulfillment_orders_fix:
    'Shoppers cannot be told what a partner still has to send. Close this page, open the app again and approve what Shopify asks.',
  read_returns: 'Sees returns',
  read_returns_missing: 'The app may not see returns',
  read_returns_fix:
    'Shoppers cannot be told where their return is. Close this page, open the app again and approve what Shopify asks.',
  write_app_proxy: 'Has its address on your store',
  write_app_proxy_missing: 'The app has no address on your store',
  write_app_proxy_fix:
    'The form on your store gets no answer. Close this page, open the app again and approve what Shopify asks.',

  email: 'Recognises shoppers by their e-mail address',
  email_missing: 'The app may not read e-mail addresses',
  email_fix:
    'Without Shopify’s approval for them, no shopper can be recognised. The app’s developer asks for it in the Dev Dashboard: API access requests › Protected customer data › Email.',
  email_unknown: 'This can be checked once your store has its first order.',

  password: 'Your store is open to visitors',
  password_title: 'Your store has a password',
  password_fix:
    'Only visitors who know the password can track an order. Remove it when you open your store.',
  password_unknown_title: 'Has your store a password?',
  password_unknown:
    'While it has one, only visitors who know it can track an order. You find it in your store’s preferences.',
  open_preferences: 'Open the preferences',

  old_orders: 'Finds orders of any age',
  old_orders_title: 'Finds orders of the last 60 days',
  old_orders_note:
    'Shopify shows an app older orders only when it approves “Read all orders”. The app’s developer asks for it in the Dev Dashboard.',

  api: 'Uses a version of Shopify that is supported until {date}',
  api_ending_title: 'Shopify ends this app’s version on {date}',
  api_ending_fix: 'The app’s developer has to update it before that day.',
  api_ended_title: 'Shopify ended this app’s version on {date}',
  api_ended_fix: 'Answers may be wrong or missing until the app’s developer has updated it.',
} as const;

export type WordCode = keyof typeof WORDS;

/** A sentence with its parameters: `{date}` becomes `params.date`. */
export function say(code: WordCode, params: Readonly<Record<string, string>> = {}): string {
  return WORDS[code].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
