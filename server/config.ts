/** Everything the server is told by its environment. */
export interface Config {
  /** The app's client id. */
  apiKey: string;
  /** The app's client secret: signs what Shopify forwards. */
  apiSecret: string;
  /** Where Shopify reaches this server: `https://…`. */
  appUrl: string;
  port: number;
  /** Proxies of our own host between Shopify and this process. */
  trustedHops: number;
  /** Show the city of a scan: needs Shopify's approval for the protected field `address`. */
  withScanCity: boolean;
}

/** The Shopify CLI injects `HOST` or `APP_URL`, its template reads `SHOPIFY_APP_URL`. */
const APP_URL_NAMES = ['SHOPIFY_APP_URL', 'HOST', 'APP_URL'] as const;

const DEFAULT_PORT = 3000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * All problems at once, each with its fix, or a config with nothing missing. Values are never repeated:
 * a start-up message ends in a log.
 */
export function parseConfig(
  env: Environment,
): { ok: true; config: Config } | { ok: false; problems: string[] } {
  const problems: string[] = [];

  function required(name: string, fix: string): string {
    const value = env[name]?.trim();
    if (!value) problems.push(`${name} is missing: ${fix}`);
    return value ?? '';
  }

  function wholeNumber(name: string, fallback: number, max: number): number {
    const value = env[name]?.trim();
    if (!value) return fallback;
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > max) {
      problems.push(`${name} is not a whole number from 0 to ${max}: mend or remove it`);
    }
    return number;
  }

  const fix = 'run `shopify app env pull`, or copy it from the Dev Dashboard';
  const apiKey = required('SHOPIFY_API_KEY', fix);
  const apiSecret = required('SHOPIFY_API_SECRET', fix);
  const appUrl = APP_URL_NAMES.map((name) => env[name]?.trim() ?? '').find(isHttps) ?? '';
  if (appUrl === '') {
    problems.push(
      'SHOPIFY_APP_URL is no https address: set it to where Shopify reaches this server',
    );
  }
  const config: Config = {
    apiKey,
    apiSecret,
    appUrl,
    port: wholeNumber('PORT', DEFAULT_PORT, 65_535),
    trustedHops: wholeNumber('TRUSTED_HOPS', 0, 10),
    withScanCity: env['SCAN_CITY'] === 'on',
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
