import { describe, expect, it } from 'vitest';
import { addBlockUrl, findBlock } from './block-placement.ts';

type Bridge = NonNullable<Parameters<typeof findBlock>[0]>;
type Extensions = Awaited<ReturnType<NonNullable<NonNullable<Bridge['app']>['extensions']>>>;

function bridgeWith(...extensions: Extensions): Bridge {
  return { app: { extensions: async () => extensions } };
}

/** App Bridge with our extension, whose block has this status. */
function withBlock(status: 'active' | 'available' | 'unavailable', targets: string[] = []): Bridge {
  const activations = targets.map((target) => ({
    target,
    themeId: 'gid://shopify/OnlineStoreTheme/1',
  }));
  const block = { target: 'section', name: 'Track your order', status, activations } as const;
  const other = { ...block, handle: 'another-block', status: 'active' } as const;
  const ours = { ...block, handle: 'order-tracking' };
  return bridgeWith({
    handle: 'track-your-order',
    type: 'theme_app_extension',
    activations: [other, ours],
  });
}

describe('the block', () => {
  it('is placed, with each template listed once', async () => {
    const bridge = withBlock('active', [
      'template--page.track-order/main/a',
      'template--page.track-order/main/b',
      'template--index/apps/c',
      'section--footer/d',
    ]);
    expect(await findBlock(bridge)).toEqual({
      state: 'placed',
      places: ['page.track-order', 'index'],
    });
  });

  it.each([
    ['available', 'missing'],
    ['unavailable', 'unavailable'],
  ] as const)('that is %s is %s', async (status, state) => {
    expect(await findBlock(withBlock(status))).toEqual({ state });
  });

  it.each<[string, Bridge | undefined]>([
    ['App Bridge is absent', undefined],
    ['App Bridge knows no apps', {}],
    ['App Bridge knows no extensions', { app: {} }],
    ['App Bridge knows none of ours', bridgeWith()],
    [
      'only another kind of extension is known',
      bridgeWith({ handle: 'x', type: 'ui_extension', activations: [{ target: 'a.b' }] }),
    ],
    ['App Bridge rejects', { app: { extensions: () => Promise.reject(new Error('no')) } }],
  ])('is not known when %s', async (_, bridge) => {
    expect(await findBlock(bridge)).toEqual({ state: 'unknown' });
  });

  it('is added by a link with the app and the block, on a template of its own', () => {
    expect(addBlockUrl('fennel.myshopify.com', 'abc')).toBe(
      'https://fennel.myshopify.com/admin/themes/current/editor?template=page.track-order&addAppBlockId=abc%2Forder-tracking&target=newAppsSection',
    );
  });
});
