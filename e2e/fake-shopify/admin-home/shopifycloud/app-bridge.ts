/*
 * Stands in for https://cdn.shopify.com/shopifycloud/app-bridge.js, in the browser. It is typed by
 * Shopify's own types, so it can offer nothing that App Bridge does not.
 */
import type { ShopifyGlobal } from '@shopify/app-bridge-types';

type Extensions = Awaited<ReturnType<ShopifyGlobal['app']['extensions']>>;

/** What of App Bridge there is here; `app` is missing where the demo plays an old one. */
type AppBridge = Pick<ShopifyGlobal, 'idToken' | 'toast'> & Partial<Pick<ShopifyGlobal, 'app'>>;

/** Written before this script by whoever serves it. */
declare const DEMO: { block: 'active' | 'available' | 'unavailable' | 'silent'; template: string };

/** Milliseconds that a toast stays. */
const TOAST_STAYS = 5_000;

/** A new one each time, as a minute is soon over. */
async function idToken(): Promise<string> {
  return (await nativeFetch('/__demo/session-token')).text();
}

async function extensions(): Promise<Extensions> {
  const { block, template } = DEMO;
  if (block === 'silent') throw new Error('The App API is not available.');
  return [
    {
      handle: 'track-your-order',
      type: 'theme_app_extension',
      activations: [
        {
          target: 'section',
          handle: 'order-tracking',
          name: 'Order tracking',
          status: block,
          activations:
            block === 'active'
              ? [
                  {
                    target: `template--${template}/apps/a`,
                    themeId: 'gid://shopify/OnlineStoreTheme/1',
                  },
                ]
              : [],
        },
      ],
    },
  ];
}

const toasts = document.createElement('div');
toasts.id = 'demo-toasts';
toasts.setAttribute('role', 'status');
document.addEventListener('DOMContentLoaded', () => document.body.append(toasts));

const toast: ShopifyGlobal['toast'] = {
  show(message, options) {
    const one = document.createElement('p');
    one.textContent = message;
    one.classList.toggle('demo-toast-error', options?.isError === true);
    toasts.append(one);
    setTimeout(() => one.remove(), options?.duration ?? TOAST_STAYS);
    return message;
  },
  hide: () => toasts.replaceChildren(),
};

const nativeFetch = window.fetch.bind(window);

/** Puts the session token on requests to the app; one that comes too late is tried again, once. */
window.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (new URL(request.url).origin !== location.origin) return nativeFetch(request);
  const send = async (): Promise<Response> => {
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${await idToken()}`);
    return nativeFetch(new Request(request.clone(), { headers }));
  };
  const response = await send();
  return response.headers.has('x-shopify-retry-invalid-session-request') ? send() : response;
};

const bridge: AppBridge = {
  idToken,
  toast,
  ...(DEMO.block !== 'silent' && { app: { extensions } }),
};
Object.assign(window, { shopify: bridge });
