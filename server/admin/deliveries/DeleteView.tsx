import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';
import { deleteView } from './saved-view-requests.ts';
import type { SavedView } from './views-contract.ts';

interface DeleteViewProps {
  bridge: typeof shopify;
  view: SavedView;
  onDeleted(left: readonly SavedView[]): void;
  /** Somebody else has changed it meanwhile. */
  onConflict(theirs: SavedView | null): void;
}

/** Deletes a view for all staff, at the second press. */
export function DeleteView({ bridge, view, onDeleted, onConflict }: DeleteViewProps) {
  const { say } = useWording();
  const [isConfirming, setConfirming] = useState(false);

  async function press(): Promise<void> {
    if (!isConfirming) return setConfirming(true);
    setConfirming(false);
    const result = await deleteView(view);
    if (result.outcome === 'failed') bridge.toast.show(say('links_failed'), { isError: true });
    else if (result.outcome === 'conflict') onConflict(result.view);
    else {
      bridge.toast.show(say('view_deleted', { name: view.name }));
      onDeleted(result.answer.views);
    }
    return undefined;
  }

  return (
    <BusyButton
      tone="critical"
      text={say(isConfirming ? 'view_delete_sure' : 'view_delete')}
      action={press}
    />
  );
}
