/** A sentence in small beside something; nothing where there is nothing to say. */
export function Remark({ children }: { children: string | false | null | undefined }) {
  return children ? <p class="order-tracking__remark">{children}</p> : null;
}
