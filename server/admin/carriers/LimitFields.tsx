import { useWording } from '../wording.ts';

/** What a merchant limits: how much, and whether the postal code goes out. */
export interface Limits {
  /** As it was typed. */
  ceiling: string;
  sendsPostalCode: boolean;
}

interface LimitFieldsProps {
  limits: Limits;
  change(limits: Limits): void;
  /** Whether Shopify lets the app read postal codes. */
  mayReadPostalCode: boolean;
  /** What is wrong with the ceiling, in words; empty for nothing. */
  error: string;
  /** Takes the field of the ceiling. */
  field(element: HTMLElement | null): void;
}

/** The monthly ceiling and the postal code; where that may not be read, why. */
export function LimitFields({ limits, change, mayReadPostalCode, error, field }: LimitFieldsProps) {
  const { say } = useWording();
  return (
    <>
      <s-number-field
        ref={field}
        label={say('service_ceiling')}
        value={limits.ceiling}
        min={1}
        details={say('service_ceiling_help')}
        error={error}
        onInput={({ currentTarget }) => change({ ...limits, ceiling: currentTarget.value })}
      />
      {mayReadPostalCode ? (
        <s-checkbox
          label={say('service_postal_code')}
          details={say('service_postal_code_help')}
          checked={limits.sendsPostalCode}
          onChange={({ currentTarget }) =>
            change({ ...limits, sendsPostalCode: currentTarget.checked })
          }
        />
      ) : (
        <s-paragraph color="subdued">{say('service_postal_code_missing')}</s-paragraph>
      )}
    </>
  );
}
