import type { Moment } from '../../server/contract.ts';
import { Dated } from './Dated.tsx';

/** A sentence in small print. Draws nothing without one. */
export function Remark({
  children,
  date,
}: {
  children: string | false | null | undefined;
  /** The day of which it speaks. */
  date?: Moment | null | undefined;
}) {
  return children ? (
    <p class="order-tracking__remark">
      <Dated text={children} date={date} />
    </p>
  ) : null;
}
