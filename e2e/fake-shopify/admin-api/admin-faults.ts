/** What can go wrong with the Admin API, other than by the caller's doing. */
export const ADMIN_FAULTS = [
  'none',
  /** Takes the request and never answers. */
  'hang',
  /** Closes the connection. */
  'reset',
  'http500',
  /** An edge in front of Shopify answers with a page. */
  'html502',
  /** 200, and JSON that stops in the middle. */
  'garbage',
  'throttled',
  /** E-mail addresses are withheld: `null`, with an error at their path. */
  'partial',
] as const;

export type AdminFault = (typeof ADMIN_FAULTS)[number];

/** What a fault answers in place of Shopify; a fault that is not named here answers otherwise. */
export const faultAnswers: Partial<
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
