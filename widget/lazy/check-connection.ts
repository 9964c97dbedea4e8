/**
 * In the theme editor: shows the merchant a warning when look-ups do not reach the app. It sends an empty
 * form, which the app answers without reading any order.
 */
export async function checkConnection(root: HTMLElement, endpoint: string): Promise<void> {
  const problem = await findProblem(endpoint);
  for (const warning of root.querySelectorAll<HTMLElement>('[data-order-tracking-warning]')) {
    warning.hidden = warning.dataset['orderTrackingWarning'] !== problem;
  }
}

async function findProblem(endpoint: string): Promise<'path' | 'password' | null> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ order: '', email: '', locale: 'en' }),
    });
    // A shop with a password redirects every request to this page:
    // https://help.shopify.com/manual/online-store/themes/password-page
    if (/\/password\/?$/.test(new URL(response.url).pathname)) return 'password';
    // Only the app answers with this, and always with the outcome first.
    return (await response.text()).startsWith('{"outcome":"invalid"') ? null : 'path';
  } catch {
    return 'path';
  }
}
