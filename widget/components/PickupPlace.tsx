import type { PickupPlace as Place } from '../../server/contract.ts';

/** The address where the shopper collects an order. */
export function PickupPlace({ place }: { place: Place }) {
  const town = [place.postalCode, place.city].filter(Boolean).join(' ');
  return (
    <address class="order-tracking__pickup">
      {[place.name, place.street, town].filter(Boolean).map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
    </address>
  );
}
