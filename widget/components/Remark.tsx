/** A sentence in small print. Draws nothing without one. */
export function Remark({ children }: { children: string | false | null | undefined }) {
  return children ? <p class="order-tracking__remark">{children}</p> : null;
}
