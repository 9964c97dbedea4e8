import type { CarrierPage, Moment } from '../../../../server/contract.ts';
import type { Say } from '../../../../widget/words/wording.ts';
import { CarrierLink } from './CarrierLink.tsx';

interface NextStepProps {
  code: string;
  date?: Moment | null;
  page?: CarrierPage | null;
  say: Say;
}

/** What the shopper does now, and the link to the carrier's page where it is done. */
export function NextStep({ code, date, page, say }: NextStepProps) {
  const words = say('next', code, { date: date?.text });
  return words || page ? (
    <s-paragraph>
      <s-text type="strong">{words}</s-text> <CarrierLink page={page} say={say} />
    </s-paragraph>
  ) : null;
}
