import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';
import type { SavedView } from './views-contract.ts';

interface ViewConflictBannerProps {
  /** As somebody else has saved it; `null` when they have deleted it. */
  theirs: SavedView | null;
  saveMine(): Promise<void>;
  showTheirs(theirs: SavedView): void;
}

/** Tells who changes a view that somebody else was first, and lets them choose: nothing that was typed is lost. */
export function ViewConflictBanner({ theirs, saveMine, showTheirs }: ViewConflictBannerProps) {
  const { say } = useWording();
  return (
    <s-banner tone="warning" heading={say(theirs ? 'view_changed' : 'view_gone')}>
      {theirs && <s-paragraph>{say('view_changed_text', { name: theirs.name })}</s-paragraph>}
      <BusyButton
        slot="secondary-actions"
        text={say(theirs ? 'view_save_mine' : 'view_save_new')}
        action={saveMine}
      />
      {theirs && (
        <s-button slot="secondary-actions" onClick={() => showTheirs(theirs)}>
          {say('view_show_theirs')}
        </s-button>
      )}
    </s-banner>
  );
}
