/** Failures of the Admin API that its caller has not caused. */
export const ADMIN_FAULTS = [
  'none',
  /** Accepts the request and never responds. */
  'hang',
  /** Closes the connection. */
  'reset',
  'http500',
  /** A proxy in front of Shopify responds with an HTML page. */
  'html502',
  /** Status 200, and JSON that is cut off. */
  'garbage',
  'throttled',
  /** The field `email` is `null`, with an error at its path. */
  'partial',
] as const;

export type AdminFault = (typeof ADMIN_FAULTS)[number];

/** The response of each fault that is one; `admin-api.ts` imitates the other faults. */
export const faultResponses: Partial<
  Record<AdminFault, { status: 200 | 500 | 502; type: string; body: string }>
> = {
  http500: {
    status: 500,
    type: 'application/json; charset=utf-8',
    body: '{"errors":"Internal Server Error"}',
  },
  html502: {
    status: 502,
    type: 'text/html',
    body: '<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502</h1></body></html>',
  },
  garbage: {
    status: 200,
    type: 'application/json; charset=utf-8',
    body: '{"data":{"orders":{"nodes":[{"id":"gid://shopify/Ord',
  },
};
