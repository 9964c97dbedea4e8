import { useEffect, useState } from 'preact/hooks';
import { adminUrls } from '../admin-urls.ts';
import { findBlock, SHARED_TEMPLATE, type BlockPlacement } from '../block-placement.ts';
import { useWording, type Say } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { OwnPage } from './OwnPage.tsx';

interface ThemeBlockProps {
  bridge: typeof shopify;
  shop: string;
  clientId: string;
}

type State = 'loading' | 'everywhere' | BlockPlacement['state'];
type Tone = 'success' | 'info' | 'warning' | 'neutral';

interface Row {
  tone: Tone;
  badge: WordCode;
  text?: WordCode;
  /** Whether the page says how to have the block on a page of its own. */
  steps?: true;
}

const STATES: Readonly<Record<State, Row>> = {
  loading: { tone: 'neutral', badge: 'block_looking' },
  placed: { tone: 'success', badge: 'block_placed', text: 'block_placed_text' },
  everywhere: { tone: 'success', badge: 'block_placed', text: 'block_everywhere', steps: true },
  missing: { tone: 'info', badge: 'block_missing', text: 'block_missing_text', steps: true },
  unavailable: { tone: 'warning', badge: 'block_unavailable', text: 'block_unavailable_text' },
  unknown: { tone: 'neutral', badge: 'block_unknown', text: 'block_unknown_text', steps: true },
};

/** Whether the block is in the theme; if not, the steps to a page of its own. */
export function ThemeBlock({ bridge, shop, clientId }: ThemeBlockProps) {
  const { say } = useWording();
  const placement = usePlacement(bridge, say);
  const places = placement?.state === 'placed' ? placement.places : [];
  const isEverywhere = places.includes(SHARED_TEMPLATE);
  const state = isEverywhere ? 'everywhere' : (placement?.state ?? 'loading');
  const { tone, badge, text, steps } = STATES[state];
  return (
    <s-section heading={say('block')}>
      <s-stack gap="base">
        <s-badge tone={tone}>{say(badge)}</s-badge>
        {places.length > 0 && (
          <s-paragraph>{say('block_placed_on', { places: places.join(', ') })}</s-paragraph>
        )}
        {text && (places.length === 0 || isEverywhere) && <s-paragraph>{say(text)}</s-paragraph>}
        {steps && <OwnPage shop={shop} clientId={clientId} />}
        {state === 'placed' && (
          <s-button href={adminUrls.themeEditor(shop)} target="_blank">
            {say('open_editor')}
          </s-button>
        )}
      </s-stack>
    </s-section>
  );
}

/** Reads the placement again whenever the merchant comes back, mostly from the theme editor. `null` at first. */
function usePlacement(bridge: typeof shopify, say: Say): BlockPlacement | null {
  const [placement, setPlacement] = useState<BlockPlacement | null>(null);
  useEffect(() => {
    let previous: BlockPlacement | null = null;
    const read = async (): Promise<void> => {
      const found = await findBlock(bridge);
      if (previous?.state === 'missing' && found.state === 'placed') {
        bridge.toast.show(say('block_was_placed'));
      }
      previous = found;
      setPlacement(found);
    };
    const readWhenVisible = (): void => {
      if (document.visibilityState === 'visible') void read();
    };
    void read();
    document.addEventListener('visibilitychange', readWhenVisible);
    return () => document.removeEventListener('visibilitychange', readWhenVisible);
  }, [bridge, say]);
  return placement;
}
