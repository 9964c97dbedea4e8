/** What a request needs that sends JSON; nothing for one without a body. */
export function jsonBody(body: object | undefined): RequestInit {
  if (body === undefined) return {};
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
