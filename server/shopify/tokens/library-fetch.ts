import { AsyncLocalStorage } from 'node:async_hooks';
import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime';

/** What Shopify's library calls to send a request. It reads the status and the JSON of the response. */
export type LibraryFetch = Parameters<typeof setAbstractFetchFunc>[0];

const fetches = new AsyncLocalStorage<LibraryFetch>();

/**
 * Calls Shopify's library with a `fetch` that is valid for this call only. The library has one `fetch`
 * for the whole process and passes it a URL and a body, nothing of ours: which deadline, connections and
 * address belong to a call is known by its asynchronous context.
 * https://github.com/Shopify/shopify-app-js/blob/main/packages/apps/shopify-api/runtime/http/index.ts
 */
export function withLibraryFetch<T>(fetch: LibraryFetch, call: () => Promise<T>): Promise<T> {
  // At every call, because an import of one of the library's adapters replaces it.
  setAbstractFetchFunc(fetchOfThisCall);
  return fetches.run(fetch, call);
}

async function fetchOfThisCall(...request: Parameters<LibraryFetch>): Promise<Response> {
  const fetch = fetches.getStore();
  if (!fetch) throw new Error('Shopify’s library is to be called through withLibraryFetch');
  return fetch(...request);
}
