import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { listen, type RunningServer } from '../../listen.ts';
import type { BulkFault } from './bulk-faults.ts';

/** A fake of the Google Cloud Storage that keeps the results of bulk operations, on a free port of this machine. */
export interface BulkFiles extends RunningServer {
  /** Stores a file and returns its URL. */
  put(name: string, text: string): string;
}

const BUCKET = '/shopify-tiers-assets-prod-us-east1';
const NOT_FOUND = "<?xml version='1.0' encoding='UTF-8'?><Error><Code>NoSuchKey</Code></Error>";
/** As often as the file is sent where it is too large. */
const TIMES_TOO_LARGE = 50;

/** @param faultOf - The fault at the time of each request. */
export async function startBulkFiles(faultOf: () => BulkFault): Promise<BulkFiles> {
  const files = new Map<string, string>();
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.get(`${BUCKET}/:name`, (c) => {
    const fault = faultOf();
    const text = files.get(c.req.param('name'));
    if (text === undefined || fault === 'gone') {
      return c.body(NOT_FOUND, 404, { 'Content-Type': 'application/xml; charset=UTF-8' });
    }
    if (fault === 'redirected') return c.redirect(`${server.url}/elsewhere`, 302);
    if (fault === 'not_json') return c.html('<!doctype html><title>Sign in</title>');
    const type = { 'Content-Type': 'application/jsonl' };
    const bytes = Buffer.from(text);
    if (fault === 'cut') {
      const { outgoing } = c.env;
      outgoing.writeHead(200, { ...type, 'Content-Length': bytes.length });
      outgoing.write(bytes.subarray(0, halfOf(bytes.length)), () => outgoing.destroy());
      return new Promise<Response>(() => undefined);
    }
    if (fault === 'short') return c.body(text.slice(0, halfOf(text.length)), 200, type);
    if (fault === 'too_large') return c.body(text.repeat(TIMES_TOO_LARGE), 200, type);
    return c.body(text, 200, type);
  });

  const server = await listen(app.fetch, 0);
  return {
    ...server,
    put(name, text) {
      files.set(name, text);
      return `${server.url}${BUCKET}/${name}?X-Goog-Expires=604800&X-Goog-Signature=fake`;
    },
  };
}

/** In the middle of a line, where lines are longer than one byte. */
function halfOf(length: number): number {
  return Math.floor(length / 2);
}
