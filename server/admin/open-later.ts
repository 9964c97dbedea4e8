/**
 * Opens the address that is found in a new tab. The tab is opened at once, because a browser blocks one that opens
 * after an answer: https://html.spec.whatwg.org/multipage/interaction.html#transient-activation
 *
 * @param find - `null` for no address; the tab is closed again.
 */
export async function openLater(find: () => Promise<string | null>): Promise<void> {
  const tab = window.open('', '_blank');
  const url = await find();
  if (!tab) return;
  if (url === null) return tab.close();
  // The page that is opened has nothing to do with this one.
  tab.opener = null;
  tab.location.replace(url);
}
