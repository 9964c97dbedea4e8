/*
 * A fake of https://cdn.shopify.com/shopifycloud/app-bridge.js, with the parts that the app's page uses. It has
 * Shopify's own types, so it cannot offer anything that App Bridge does not have.
 * https://shopify.dev/docs/api/app-home
 */
import type { ShopifyGlobal } from '@shopify/app-bridge-types';

type Extensions = Awaited<ReturnType<ShopifyGlobal['app']['extensions']>>;

/** `app` and `config` are missing where the demo imitates an App Bridge that does not have it yet. */
type AppBridge = {
  toast: Pick<ShopifyGlobal['toast'], 'show'>;
  scopes: Pick<ShopifyGlobal['scopes'], 'request'>;
} & Partial<Pick<ShopifyGlobal, 'app' | 'config'>>;

/** `admin-home.ts` puts this constant before the script. */
declare const DEMO: {
  block: 'active' | 'available' | 'unavailable' | 'silent';
  template: string;
  apiKey: string;
  shop: string;
  locale: string;
};

/** Milliseconds. https://shopify.dev/docs/api/app-home/apis/toast */
const TOAST_DURATION = 5_000;

/** Fetches a new token each time, because a token is valid for one minute only. */
async function fetchSessionToken(): Promise<string> {
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
          name: 'Track your order',
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

const toast: AppBridge['toast'] = {
  show(message, options) {
    const element = document.createElement('p');
    element.textContent = message;
    element.classList.toggle('demo-toast-error', options?.isError === true);
    toasts.append(element);
    setTimeout(() => element.remove(), TOAST_DURATION);
    return message;
  },
};

/**
 * The admin's menu shows these links, and asks the app to go where one leads:
 * https://shopify.dev/docs/api/app-home/app-bridge-web-components/app-nav
 */
document.addEventListener('click', (event) => {
  const { target } = event;
  const link = target instanceof Element ? target.closest('s-app-nav > s-link') : null;
  if (!link) return;
  event.preventDefault();
  link.dispatchEvent(new Event('shopify:navigate', { bubbles: true }));
});

const nativeFetch = window.fetch.bind(window);

/**
 * Adds the session token to requests to the app. A request with an expired token is sent once more.
 * https://shopify.dev/docs/apps/build/authentication-authorization/session-tokens/set-up-session-tokens
 */
window.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (new URL(request.url).origin !== location.origin) return nativeFetch(request);
  const send = async (): Promise<Response> => {
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${await fetchSessionToken()}`);
    return nativeFetch(new Request(request.clone(), { headers }));
  };
  const response = await send();
  return response.headers.has('x-shopify-retry-invalid-session-request') ? send() : response;
};

/** The merchant of the demo grants nothing more. */
const scopes: AppBridge['scopes'] = {
  async request(optional) {
    toast.show(`Shopify asks whether the app may have ${optional.join(', ')}. Declined.`);
    return { result: 'declined-all', detail: { granted: [], required: [], optional } };
  },
};

const bridge: AppBridge = {
  scopes,
  toast,
  ...(DEMO.block !== 'silent' && {
    app: { extensions },
    config: { apiKey: DEMO.apiKey, shop: DEMO.shop, locale: DEMO.locale },
  }),
};
Object.assign(window, { shopify: bridge });
