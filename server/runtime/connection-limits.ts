import { report } from 'node:process';

/** What clients may take of a port. Times in milliseconds. */
export interface ConnectionLimits {
  /** For the headers of a request. */
  headersTimeout: number;
  /** For a whole request. */
  requestTimeout: number;
  /** Between two searches for requests that are out of time. */
  connectionsCheckingInterval: number;
  /** That a connection without a request is kept. */
  keepAliveTimeout: number;
  /** A connection on which no byte moves for so long is cut: its client does not read what it asked for. */
  timeout: number;
  /** Connections at once; a further one is closed as soon as it is accepted. */
  maxConnections: number;
}

/** Of the files that the process may open, the share that one port's clients may take. */
const SHARE_OF_FILES = 0.7;

/** A process needs as many to work; a lower figure is none. */
const FEWEST_FILES = 256;

export const CONNECTION_LIMITS: ConnectionLimits = {
  // Shopify forwards a whole request at once. Node counts from the first byte, or for the first request of a
  // connection from its beginning. https://nodejs.org/docs/latest-v24.x/api/http.html#serverheaderstimeout
  headersTimeout: 8_000,
  // With its body. The search for those that are out of time may come a second later, and a timer later still: a slow
  // client is cut off within ten seconds.
  // https://nodejs.org/docs/latest-v24.x/api/http.html#serverrequesttimeout
  requestTimeout: 8_500,
  connectionsCheckingInterval: 1_000,
  // The proxy in front of us must be the one to close an idle connection: otherwise its next request meets a closing
  // one, and the shopper gets a 502. An AWS Application Load Balancer and nginx keep theirs for 60 seconds by default.
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
  // https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive_timeout
  // https://nodejs.org/docs/latest-v24.x/api/http.html#serverkeepalivetimeout
  keepAliveTimeout: 65_000,
  // An answer is written within 2.5 seconds, and fits into what the system buffers for a connection.
  timeout: 20_000,
  // Each takes ten kilobytes (docs/operating.md, "Sizes"): twice as many would fill the image's 256 MB.
  maxConnections: 5_000,
};

/**
 * So many connections, or as many as the system lets this process open beside its files and its own connections. Node
 * raises the soft limit to the hard one when it starts.
 */
export function affordableConnections(wanted: number): number {
  const { userLimits }: { userLimits?: { open_files?: { soft?: unknown } } } = report.getReport();
  const files = Number(userLimits?.open_files?.soft);
  return files >= FEWEST_FILES ? Math.min(wanted, Math.floor(files * SHARE_OF_FILES)) : wanted;
}
