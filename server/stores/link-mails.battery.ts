import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { LinkMailProblem, LinkMails } from '../ports/link-mails.ts';

const after = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);

function aProblem(orderId: string, overrides: Partial<LinkMailProblem> = {}): LinkMailProblem {
  const orderName = `#${orderId}`;
  return { orderId, orderName, problem: 'address_refused', happenedAt: NOW, ...overrides };
}

/**
 * What every store of mails with links has to do.
 *
 * @param openTwo - Those of two servers on one empty database.
 */
export function linkMailsBattery(
  name: string,
  openTwo: () => Promise<readonly [LinkMails, LinkMails]>,
): void {
  describe(`${name}, as link mails`, () => {
    it('answers no request for a link until the shop wishes it', async () => {
      const [linkMails, other] = await openTwo();
      expect(await linkMails.answersRequests(aShop())).toBe(false);
      await linkMails.setAnswersRequests(aShop(), true);
      expect(await other.answersRequests(aShop())).toBe(true);
      expect(await linkMails.answersRequests(aShop('other'))).toBe(false);
      await linkMails.setAnswersRequests(aShop(), false);
      expect(await linkMails.answersRequests(aShop())).toBe(false);
    });

    it('has the last problem of each order, newest first, until it is over or forgotten', async () => {
      const [linkMails, other] = await openTwo();
      await linkMails.addProblem(aShop(), aProblem('1'));
      await linkMails.addProblem(aShop(), aProblem('2', { happenedAt: after(1) }));
      const again = aProblem('1', { problem: 'busy', happenedAt: after(2) });
      await linkMails.addProblem(aShop(), again);
      await linkMails.addProblem(aShop('other'), aProblem('3'));
      const second = aProblem('2', { happenedAt: after(1) });
      expect(await other.latestProblems(aShop(), 9)).toEqual([again, second]);
      expect(await linkMails.latestProblems(aShop(), 1)).toEqual([again]);
      await linkMails.removeProblem(aShop(), '1');
      expect(await linkMails.latestProblems(aShop(), 9)).toEqual([second]);
      await linkMails.forgetBefore(after(2));
      expect(await linkMails.latestProblems(aShop(), 9)).toEqual([]);
      expect(await linkMails.latestProblems(aShop('other'), 9)).toEqual([]);
    });
  });
}
