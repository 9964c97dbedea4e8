import type { ComponentChildren } from 'preact';

declare module 'preact' {
  namespace createElement.JSX {
    interface IntrinsicElements {
      /** Of App Bridge, whose types have it for React only. https://shopify.dev/docs/api/app-home/app-bridge-web-components/app-nav */
      's-app-nav': { children?: ComponentChildren };
    }
  }
}
