/** The placeholder that `shopify.app.toml` and the extensions have in place of a server. */
export const PLACEHOLDER = 'https://example.com';

const APPLICATION_URL = /^application_url *= *"([^"]*)"/m;

/** The file of the configuration that the arguments of `shopify app deploy` name. */
export function configFile(words: readonly string[]): string {
  const flag = words.findIndex((word) => word === '--config' || word === '-c');
  const name = words[flag + 1] ?? '';
  const named = words.find((word) => word.startsWith('--config='))?.slice('--config='.length);
  const config = flag >= 0 ? name : (named ?? '');
  return config.endsWith('.toml') || config === ''
    ? config || 'shopify.app.toml'
    : `shopify.app.${config}.toml`;
}

export type CheckedConfig = { ok: true; appUrl: string } | { ok: false; problem: string };

/**
 * The address of the server in a configuration of the app. With the placeholder, or any address that no browser asks over
 * TLS, the extensions would be deployed and never answer.
 */
export function checkDeployUrls(file: string, toml: string): CheckedConfig {
  const appUrl = APPLICATION_URL.exec(toml)?.[1]?.replace(/\/+$/, '');
  if (appUrl === undefined) return refuse(`${file} has no application_url`);
  if (toml.includes(PLACEHOLDER)) {
    return refuse(`${file} has ${PLACEHOLDER}: put the address of your server in its place`);
  }
  if (!URL.canParse(appUrl) || !appUrl.startsWith('https://')) {
    return refuse(`application_url in ${file} is no https address`);
  }
  return { ok: true, appUrl };
}

function refuse(problem: string): CheckedConfig {
  return { ok: false, problem };
}
