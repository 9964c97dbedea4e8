import { useEffect, useState } from 'preact/hooks';
import { addBlockUrl, findBlock, themeEditorUrl, type BlockPlacement } from '../block-placement.ts';
import { say, type WordCode } from '../words.ts';

interface ThemeBlockProps {
  bridge: typeof shopify;
  shop: string;
  clientId: string;
}

type Placement = BlockPlacement['state'] | 'looking';
type Tone = 'success' | 'info' | 'warning' | 'neutral';

/** A badge for each state, and what the merchant reads below it. */
const STATES: Readonly<Record<Placement, { tone: Tone; badge: WordCode; text?: WordCode }>> = {
  looking: { tone: 'neutral', badge: 'block_looking' },
  placed: { tone: 'success', badge: 'block_placed', text: 'block_placed_text' },
  missing: { tone: 'info', badge: 'block_missing', text: 'block_missing_text' },
  unavailable: { tone: 'warning', badge: 'block_unavailable', text: 'block_unavailable_text' },
  unknown: { tone: 'neutral', badge: 'block_unknown', text: 'block_unknown_text' },
};

/** Is the block in the theme? If not, one button puts it there. */
export function ThemeBlock({ bridge, shop, clientId }: ThemeBlockProps) {
  const placement = usePlacement(bridge);
  const state = placement?.state ?? 'looking';
  const { tone, badge, text } = STATES[state];
  const places = placement?.state === 'placed' ? placement.places.join(', ') : '';
  return (
    <s-section heading={say('block')}>
      <s-stack gap="base">
        <s-badge tone={tone}>{say(badge)}</s-badge>
        {text && (
          <s-paragraph>{places ? say('block_placed_on', { places }) : say(text)}</s-paragraph>
        )}
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

/** Looks again whenever the merchant comes back, from the theme editor as a rule. `null` at first. */
function usePlacement(bridge: typeof shopify): BlockPlacement | null {
  const [placement, setPlacement] = useState<BlockPlacement | null>(null);
  useEffect(() => {
    let before: BlockPlacement | null = null;
    const look = async (): Promise<void> => {
      const found = await findBlock(bridge);
      if (before?.state === 'missing' && found.state === 'placed') {
        bridge.toast.show(say('block_was_placed'));
      }
      before = found;
      setPlacement(found);
    };
    const lookWhenSeen = (): void => {
      if (document.visibilityState === 'visible') void look();
    };
    void look();
    document.addEventListener('visibilitychange', lookWhenSeen);
    return () => document.removeEventListener('visibilitychange', lookWhenSeen);
  }, [bridge]);
  return placement;
}
