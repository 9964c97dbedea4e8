/**
 * The address of our server. `npm run deploy` gives the `application_url` of the app's configuration to the Shopify CLI,
 * which writes it in place of this expression; `shopify app dev` writes that of its tunnel.
 *
 * @throws {ReferenceError} where nothing was written: whoever asks shows nothing then.
 */
export function appUrl(): string {
  return process.env.APP_URL;
}
