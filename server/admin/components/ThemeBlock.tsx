import { useEffect, useState } from 'preact/hooks';
import { addBlockUrl, findBlock, themeEditorUrl, type BlockPlacement } from '../block-placement.ts';
import { say, type WordCode } from '../words.ts';

interface ThemeBlockProps {
  bridge: typeof shopify;
  shop: string;
  clientId: string;
}

type Placement = BlockPlacement['state'] | 'loading';
type Tone = 'success' | 'info' | 'warning' | 'neutral';

/** The badge of each state, and the text below it. */
const STATES: Readonly<Record<Placement, { tone: Tone; badge: WordCode; text?: WordCode }>> = {
  loading: { tone: 'neutral', badge: 'block_looking' },
  placed: { tone: 'success', badge: 'block_placed', text: 'block_placed_text' },
  missing: { tone: 'info', badge: 'block_missing', text: 'block_missing_text' },
  unavailable: { tone: 'warning', badge: 'block_unavailable', text: 'block_unavailable_text' },
  unknown: { tone: 'neutral', badge: 'block_unknown', text: 'block_unknown_text' },
};

/** Whether the block is in the theme; if not, a button adds it in the theme editor. */
export function ThemeBlock({ bridge, shop, clientId }: ThemeBlockProps) {
  const placement = usePlacement(bridge);
  const state = placement?.state ?? 'loading';
  const { tone, badge, text } = STATES[state];
  const places = placement?.state === 'placed' ? placement.places.join(', ') : '';
  return (
    <s-section heading={say('block')}>
      <s-stack gap="base">
        <s-badge tone={tone}>{say(badge)}</s-badge>
        {text && (
          <s-paragraph>{places ? say('block_placed_on', { places }) : say(text)}</s-paragraph>
        )}
        {state === 'missing' && <OnePage />}
        {(state === 'missing' || state === 'unknown') && (
          <s-button variant="primary" href={addBlockUrl(shop, clientId)} target="_blank">
            {say('add_block')}
          </s-button>
        )}
        {state === 'placed' && (
          <s-button href={themeEditorUrl(shop)} target="_blank">
            {say('open_editor')}
          </s-button>
        )}
      </s-stack>
    </s-section>
  );
}

/** A template belongs to many pages: how to show the block on one of them. */
function OnePage() {
  const [isOpen, setIsOpen] = useState(false);
  return isOpen ? (
    <s-paragraph>{say('block_one_page_text')}</s-paragraph>
  ) : (
    <s-button variant="tertiary" onClick={() => setIsOpen(true)}>
      {say('block_one_page')}
    </s-button>
  );
}

/** Reads the placement again whenever the merchant comes back, mostly from the theme editor. `null` at first. */
function usePlacement(bridge: typeof shopify): BlockPlacement | null {
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
  }, [bridge]);
  return placement;
}
