import type { CallJson } from './call-json.ts';

/** What every service's file is given. */
export interface ServiceDeps {
  request: CallJson;
  now: () => Date;
}

/** In a query string or a path, whatever the merchant's parcel is called. */
export const inUrl = encodeURIComponent;
