import { randomBytes } from 'node:crypto';
import { isValidSessionToken } from './session-token.ts';

/** Seconds; shopify.dev, "offline access tokens". */
const ACCESS_TOKEN_LIFETIME = 3_600;
const REFRESH_TOKEN_LIFETIME = 90 * 86_400;

/** What can go wrong with the token endpoint, other than by the caller's doing. */
export type TokenFault =
  | 'none'
  /** Takes the request, grants nothing, never answers. */
  | 'hang'
  /** Grants, and closes the connection instead of answering. */
  | 'lost'
  | 'http500';

/** The JSON body of a request to the token endpoint. */
type Form = Readonly<Record<string, unknown>>;

export interface TokenReply {
  status: 200 | 400 | 401;
  json: object;
}

/** The tokens of one app in one shop. `fault` can be turned at any time. */
export interface TokenIssuer {
  fault: TokenFault;
  /** Grant types that were asked for, newest last. */
  requests: string[];
  /** Answers a request to the token endpoint. */
  grant(form: Form): TokenReply;
  /** Does the Admin API open? Using a new token ends those before it. */
  accepts(accessToken: string): boolean;
  /** The merchant installs the app, or agrees to other scopes. */
  install(scopes: readonly string[]): void;
  /** The merchant removes it: every token dies. */
  uninstall(): void;
}

interface Grant {
  accessToken: string;
  refreshToken: string;
  issuedAt: number;
}

type Check = readonly [isGood: boolean, status: 400 | 401, error: string, description: string];

/** Issues and refreshes expiring offline tokens by Shopify's rules, for an app that is installed. */
export function createTokenIssuer(options: {
  shop: string;
  apiKey: string;
  apiSecret: string;
  scopes: readonly string[];
  now: () => Date;
}): TokenIssuer {
  const { shop, apiKey, apiSecret, now } = options;
  let scopes: readonly string[] | null = options.scopes;
  /**
   * The grant whose access token was used last, and those that followed and were not used yet. Until
   * one is, what came before it lives (shopify.dev changelog 2026-08-28).
   */
  let living: Grant[] = [];

  function isYoung({ issuedAt }: Grant, lifetime: number): boolean {
    return now().getTime() - issuedAt < lifetime * 1000;
  }

  function exchangeChecks(form: Form): Check[] {
    const type = form['requested_token_type'];
    const token = String(form['subject_token']);
    const isLiving =
      form['subject_token_type'] === 'urn:ietf:params:oauth:token-type:id_token' &&
      isValidSessionToken(token, { shop, apiKey, apiSecret, now: now() });
    return [
      [
        type === 'urn:shopify:params:oauth:token-type:offline-access-token',
        400,
        'invalid_request',
        'The requested_token_type is not one of the stand-in.',
      ],
      [
        form['expiring'] === '1',
        400,
        'invalid_request',
        'A new app has to ask for expiring tokens.',
      ],
      [
        isLiving,
        400,
        'invalid_subject_token',
        'Token exchange cannot be performed due to an invalid subject.',
      ],
      [scopes !== null, 400, 'app_not_installed', 'The application is not installed on this shop.'],
    ];
  }

  function refreshChecks(form: Form): Check[] {
    const grant = living.find(({ refreshToken }) => refreshToken === form['refresh_token']);
    const isActive = grant !== undefined && isYoung(grant, REFRESH_TOKEN_LIFETIME);
    return [[isActive, 401, 'invalid_request', 'This request requires an active refresh_token']];
  }

  const checksOf: Readonly<Record<string, (form: Form) => Check[]>> = {
    'urn:ietf:params:oauth:grant-type:token-exchange': exchangeChecks,
    refresh_token: refreshChecks,
  };

  function issue(): object {
    const grant: Grant = {
      accessToken: `shpat_${randomBytes(16).toString('hex')}`,
      refreshToken: `shprt_${randomBytes(16).toString('hex')}`,
      issuedAt: now().getTime(),
    };
    living.push(grant);
    return {
      access_token: grant.accessToken,
      scope: scopes?.join(','),
      expires_in: ACCESS_TOKEN_LIFETIME,
      refresh_token: grant.refreshToken,
      refresh_token_expires_in: REFRESH_TOKEN_LIFETIME,
    };
  }

  const issuer: TokenIssuer = {
    fault: 'none',
    requests: [],

    grant(form) {
      const type = String(form['grant_type']);
      issuer.requests.push(type);
      const isOurApp = form['client_id'] === apiKey && form['client_secret'] === apiSecret;
      const checks: Check[] = [
        [isOurApp, 401, 'invalid_client', 'The client_id or client_secret is wrong.'],
        ...(checksOf[type]?.(form) ?? [
          [false, 400, 'unsupported_grant_type', 'The stand-in does not know it.'],
        ]),
      ];
      const failed = checks.find(([isGood]) => !isGood);
      if (!failed) return { status: 200, json: issue() };
      const [, status, error, error_description] = failed;
      return { status, json: { error, error_description } };
    },

    accepts(accessToken) {
      const at = living.findIndex((grant) => grant.accessToken === accessToken);
      const grant = living[at];
      if (!grant || !isYoung(grant, ACCESS_TOKEN_LIFETIME)) return false;
      if (at > 0) living = [grant];
      return true;
    },

    install(granted) {
      scopes = granted;
    },

    uninstall() {
      scopes = null;
      living = [];
    },
  };
  return issuer;
}
