import { randomBytes } from 'node:crypto';
import { isValidSessionToken } from './session-token.ts';

/**
 * Seconds.
 * https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/offline-access-tokens
 */
const ACCESS_TOKEN_LIFETIME = 3_600;
const REFRESH_TOKEN_LIFETIME = 90 * 86_400;

/** Failures of the token endpoint that its caller has not caused. */
export type TokenFault =
  | 'none'
  /** Accepts the request, grants nothing and never responds. */
  | 'hang'
  /** Grants, and then closes the connection without a response. */
  | 'lost'
  | 'http500';

/** The JSON body of a request to the token endpoint. */
type Form = Readonly<Record<string, unknown>>;

export interface TokenReply {
  status: 200 | 400 | 401;
  json: object;
}

/** Issues the tokens of one app in one shop. A test may change `fault` at any time. */
export interface TokenIssuer {
  fault: TokenFault;
  /** Requested grant types, newest last. */
  requests: string[];
  /** Responds to a request to the token endpoint. */
  grant(form: Form): TokenReply;
  /** Whether the Admin API accepts a token. The first use of a new token revokes the older ones. */
  accepts(accessToken: string): boolean;
  /** The merchant installs the app, or grants other scopes. */
  install(scopes: readonly string[]): void;
  /** The merchant uninstalls the app, which revokes all of its tokens. */
  uninstall(): void;
}

interface Grant {
  accessToken: string;
  refreshToken: string;
  issuedAt: number;
}

type Check = readonly [isPassed: boolean, status: 400 | 401, error: string, description: string];

/** A token issuer for an installed app, with expiring offline tokens only. */
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
   * The grant whose access token was used last, and the later ones that were not used yet. The older grant is
   * valid until a later one is used, so that an app can repeat a refresh whose response it has lost.
   * https://shopify.dev/changelog/more-resilient-refreshes-for-expiring-offline-access-tokens
   */
  let activeGrants: Grant[] = [];

  function isUnexpired({ issuedAt }: Grant, lifetime: number): boolean {
    return now().getTime() - issuedAt < lifetime * 1000;
  }

  function exchangeChecks(form: Form): Check[] {
    const type = form['requested_token_type'];
    const token = String(form['subject_token']);
    const isValid =
      form['subject_token_type'] === 'urn:ietf:params:oauth:token-type:id_token' &&
      isValidSessionToken(token, { shop, apiKey, apiSecret, now: now() });
    return [
      [
        type === 'urn:shopify:params:oauth:token-type:offline-access-token',
        400,
        'invalid_request',
        'This fake issues no tokens of that requested_token_type.',
      ],
      [
        form['expiring'] === '1',
        400,
        'invalid_request',
        'A new app has to ask for expiring tokens.',
      ],
      [
        isValid,
        400,
        'invalid_subject_token',
        'Token exchange cannot be performed due to an invalid subject.',
      ],
      [scopes !== null, 400, 'app_not_installed', 'The application is not installed on this shop.'],
    ];
  }

  function refreshChecks(form: Form): Check[] {
    const grant = activeGrants.find(({ refreshToken }) => refreshToken === form['refresh_token']);
    const isActive = grant !== undefined && isUnexpired(grant, REFRESH_TOKEN_LIFETIME);
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
    activeGrants.push(grant);
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
          [false, 400, 'unsupported_grant_type', 'This fake does not know that grant_type.'],
        ]),
      ];
      const failed = checks.find(([isPassed]) => !isPassed);
      if (!failed) return { status: 200, json: issue() };
      const [, status, error, error_description] = failed;
      return { status, json: { error, error_description } };
    },

    accepts(accessToken) {
      const at = activeGrants.findIndex((grant) => grant.accessToken === accessToken);
      const grant = activeGrants[at];
      if (!grant || !isUnexpired(grant, ACCESS_TOKEN_LIFETIME)) return false;
      if (at > 0) activeGrants = [grant];
      return true;
    },

    install(granted) {
      scopes = granted;
    },

    uninstall() {
      scopes = null;
      activeGrants = [];
    },
  };
  return issuer;
}
