import { useWording } from '../wording.ts';
import type { ShopperView } from './delivery-contract.ts';
import type { Outcome } from './delivery-requests.ts';
import { Fact, Facts } from './Fact.tsx';

/** What staff wrote at the order, as Shopify has it now. */
export function OrderNote({ view }: { view: Outcome<ShopperView> | null }) {
  const { say } = useWording();
  const note = view?.outcome === 'read' ? view.answer.note : null;
  return (
    <s-section heading={say('note_and_tags')}>
      <s-stack gap="small-200">
        {note ? (
          <Facts>
            <Fact name={say('order_note')}>
              <span style={{ whiteSpace: 'pre-wrap' }}>{note.text ?? say('order_note_none')}</span>
            </Fact>
            <Fact name={say('order_tags')}>
              {note.tags.length === 0
                ? say('order_tags_none')
                : note.tags.map((tag) => <s-badge key={tag}>{tag}</s-badge>)}
            </Fact>
          </Facts>
        ) : (
          <s-paragraph>{say(view ? 'note_unread' : 'delivery_loading')}</s-paragraph>
        )}
        <s-text color="subdued">{say('note_text')}</s-text>
      </s-stack>
    </s-section>
  );
}
