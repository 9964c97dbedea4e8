import { useWording } from '../wording.ts';
import type { SavedView } from './views-contract.ts';

interface IgnoredParametersProps {
  /** As the server names them. */
  ignored: readonly string[];
  /** The saved view that is open. */
  view: SavedView | null;
}

/** What of the address the server did not understand and has left out; of a saved view, how to mend it. */
export function IgnoredParameters({ ignored, view }: IgnoredParametersProps) {
  const { say, locale } = useWording();
  const others = ignored.filter((name) => !isPage(name));
  const what = new Intl.ListFormat(locale).format(others);
  return (
    <>
      {ignored.some(isPage) && <s-paragraph>{say('page_unknown')}</s-paragraph>}
      {others.length > 0 && (
        <s-banner tone="warning" heading={say(view ? 'view_ignored' : 'ignored')}>
          <s-paragraph>
            {view
              ? say('view_ignored_text', { name: view.name, what })
              : say('ignored_text', { what })}
          </s-paragraph>
        </s-banner>
      )}
    </>
  );
}

function isPage(name: string): boolean {
  return name === 'after' || name === 'before';
}
