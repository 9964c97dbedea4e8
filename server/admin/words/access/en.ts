/** The texts about who may see an order in English. */
export const access = {
  factors: 'What customers may type',
  factors_text:
    'Customers find their order by its number and their email address. You can let them type something else in place of the address. It opens the same page: what was ordered and where it is; never a name, a street or what was paid.',
  factor_postal_code: 'Postal code of the delivery address',
  factor_postal_code_odds:
    'Protects less than an email address: neighbors know it. Five tries a day at an order. A stranger who guesses is right in 1 of 90,000 days where a code is one street (the Netherlands, the United Kingdom), in 1 of 8,000 in the United States, in 1 of 1,600 in Germany and in 1 of 230 in Belgium; one who knows the town, far more often. All guesses at your store together: at most 200 a day.',
  factor_phone: 'Phone number of the order',
  factor_phone_odds:
    'Only the whole number counts, never its last digits. Five tries a day at an order: a stranger who guesses is right in 1 of 20 million days. Whoever knows the customer’s number needs one try. Customers who ordered with a phone number alone can then find their order.',
  factor_missing_address:
    'Not possible yet: Shopify has not approved this app to read the protected field “address”. Only we can ask for it: write to us.',
  factor_missing_phone:
    'Not possible yet: Shopify has not approved this app to read the protected field “phone”. Only we can ask for it: write to us.',
  factors_unread: 'We could not read what customers may type. Open this page again in a moment.',
  factors_saved: 'Saved. Your store follows within a minute.',
  factors_failed: 'That did not work. Try again in a moment.',

  desk: 'Keys for your support desk',
  desk_text:
    'With a key, Gorgias, Zendesk or Freshdesk can ask for a link to an order, and put it into a reply. Whoever has the key can open every order of your store, so keep it in the desk’s settings.',
  desk_address: 'Address that the desk asks',
  desk_name: 'Name of the desk',
  desk_make: 'Make a key',
  desk_made: 'The key is ready',
  desk_once: 'Copy the key now. It is not shown again.',
  desk_key: 'New key',
  desk_copy: 'Copy the key',
  desk_copied: 'Key copied',
  desk_used: 'Last used: {time}',
  desk_unused: 'Never used',
  desk_revoke: 'Revoke the key “{name}”',
  desk_revoke_sure:
    'The desk gets no more links with it. Links that it was given work until they end.',
  desk_revoke_yes: 'Yes, revoke it',
  desk_revoke_no: 'Keep it',
  desk_revoked: 'The key is revoked',
  desk_name_missing: 'Enter a name of at most 60 characters.',
  desk_full: 'You have {most} keys, which is the most. Revoke one first.',
  desk_failed: 'That did not work. Try again in a moment.',
  desk_unread: 'We could not read your keys. Open this page again in a moment.',
} as const;
