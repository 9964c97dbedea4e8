import { useWording } from '../wording.ts';
import { orderViews } from './saved-view-requests.ts';
import type { SavedView } from './views-contract.ts';

interface ViewPlaceProps {
  bridge: typeof shopify;
  view: SavedView;
  views: readonly SavedView[];
  show(views: readonly SavedView[]): void;
}

/** Moves a view among those of the shop, by buttons: so that it works with a keyboard and with a finger alike. */
export function ViewPlace({ bridge, view, views, show }: ViewPlaceProps) {
  const { say } = useWording();
  const ids = views.map(({ id }) => id);
  const place = ids.indexOf(view.id);

  async function move(by: -1 | 1): Promise<void> {
    const moved = ids.filter((id) => id !== view.id);
    moved.splice(place + by, 0, view.id);
    const ordered = await orderViews({ ids: moved });
    if (ordered) show(ordered);
    else bridge.toast.show(say('links_failed'), { isError: true });
  }

  return (
    <s-stack direction="inline" gap="small-200">
      <s-button variant="tertiary" disabled={place <= 0} onClick={() => void move(-1)}>
        {say('view_earlier')}
      </s-button>
      <s-button variant="tertiary" disabled={place === ids.length - 1} onClick={() => void move(1)}>
        {say('view_later')}
      </s-button>
    </s-stack>
  );
}
