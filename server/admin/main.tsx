import { render } from 'preact';
import { App } from './components/App.tsx';
import { createWording, WordingContext } from './wording.ts';
import { findLanguage, loadWords } from './words/load-words.ts';

const root = document.getElementById('home-page');
if (root) {
  const bridge = window.shopify;
  const { language, words } = await loadWords(findLanguage(readLocale(bridge)));
  document.documentElement.lang = language;
  render(
    <WordingContext.Provider value={createWording(words, language)}>
      <App bridge={bridge} />
    </WordingContext.Provider>,
    root,
  );
}

/**
 * The merchant's language in the admin. App Bridge knows it; so does the page's address, for an App Bridge that
 * has no `config`. https://shopify.dev/docs/api/app-home/apis/config
 */
function readLocale(bridge: { config?: { locale?: string } } | undefined): string {
  return bridge?.config?.locale ?? new URLSearchParams(location.search).get('locale') ?? 'en';
}
