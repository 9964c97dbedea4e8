import { abstractFetch } from '@shopify/shopify-api/runtime';
import { describe, expect, it } from 'vitest';
import { withLibraryFetch } from './library-fetch.ts';

/** What Shopify's library does in a call. */
const ask = (): Promise<Response> => abstractFetch('https://unused.invalid');

describe('a call of Shopify’s library', () => {
  it('sends its requests by the fetch that it was given, also with others at once', async () => {
    const answers = await Promise.all(
      ['one', 'two'].map((name) => withLibraryFetch(async () => new Response(name), ask)),
    );
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['one', 'two']);
  });

  it('sends nothing when it was given none', async () => {
    await withLibraryFetch(async () => new Response(), ask);
    await expect(ask()).rejects.toThrow('is to be called through withLibraryFetch');
  });
});
