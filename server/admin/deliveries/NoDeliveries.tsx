import type { DeliveryPage } from '../contract.ts';
import type { ListLocation } from '../list-location.ts';
import { useWording } from '../wording.ts';

interface NoDeliveriesProps {
  asked: ListLocation;
  /** Whose deliveries were asked for; empty for everybody's. */
  email: string;
  counts: DeliveryPage['counts'];
}

/** Why a list is empty, in words. */
export function NoDeliveries({ asked: { search, filters }, email, counts }: NoDeliveriesProps) {
  const { say } = useWording();
  const isFiltered = Object.keys(filters).length > 0;
  const code =
    email !== ''
      ? 'none_of_email'
      : isFiltered
        ? 'none_match'
        : search !== ''
          ? 'none_found'
          : counts.all === 0
            ? 'none_kept'
            : 'none_need_you';
  return (
    <s-stack gap="small-200">
      <s-text type="strong">{say(code, { text: search })}</s-text>
      <s-paragraph>{say(`${code}_text`)}</s-paragraph>
    </s-stack>
  );
}
