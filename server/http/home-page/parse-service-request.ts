import * as v from 'valibot';
import type { ServiceProblems } from '../../admin/contract.ts';
import type { OfferedService, ServiceChange, ServiceChoice } from '../../ports/carrier-settings.ts';

/** Characters; every service's keys are far shorter, but some are signed tokens. */
const MAX_KEY = 1_000;
const MAX_SECRET = 500;
const MAX_ADDRESS = 300;

/** Parcels in a month, as the home page has it: `service-form.ts`. */
const MAX_CEILING = 1_000_000;

/** What a header may hold, without spaces: a key that was copied with more than itself is none. */
const KEY = /^[\x21-\x7e]+$/;

const ChooseBody = v.strictObject({
  name: v.picklist(['17track', 'ship24', 'aftership', 'easypost', 'karrio', 'own']),
  key: v.string(),
  address: v.string(),
  monthlyCeiling: v.number(),
  sendsPostalCode: v.boolean(),
});

const ChangeBody = v.strictObject({
  monthlyCeiling: v.number(),
  sendsPostalCode: v.boolean(),
  writesBack: v.boolean(),
  hookSecret: v.optional(v.string()),
});

type Problems = ServiceProblems['problems'];

/** What the page sends, or what is wrong with it, or `null` for a body that the page does not send. */
type Parsed<T> = { parsed: T } | ServiceProblems | null;

/** Reads an account that the merchant has entered. */
export function parseServiceChoice(
  body: unknown,
  services: readonly OfferedService[],
): Parsed<ServiceChoice> {
  const read = v.safeParse(ChooseBody, body);
  if (!read.success) return null;
  const { name, monthlyCeiling, sendsPostalCode } = read.output;
  const offered = services.find((service) => service.name === name);
  if (!offered) return { problems: { name: 'service_not_offered' } };
  const apiKey = read.output.key.trim();
  const baseUrl = offered.wants.baseUrl ? parseAddress(read.output.address) : null;
  const problems: Problems = {
    ...(offered.wants.baseUrl && baseUrl === null && { address: 'address_malformed' }),
    ...keyProblem(apiKey),
    ...ceilingProblem(monthlyCeiling),
  };
  if (Object.keys(problems).length > 0) return { problems };
  const account = { apiKey, baseUrl, hookSecret: null };
  return { parsed: { name, account, sendsPostalCode, monthlyCeiling } };
}

/** Reads what the merchant changes of the account that there is. */
export function parseServiceChange(body: unknown): Parsed<ServiceChange> {
  const read = v.safeParse(ChangeBody, body);
  if (!read.success) return null;
  const { hookSecret, ...change } = read.output;
  const secret = hookSecret?.trim();
  const problems: Problems = {
    ...ceilingProblem(change.monthlyCeiling),
    ...(secret !== undefined && !isSecret(secret) && { hookSecret: 'secret_malformed' }),
  };
  if (Object.keys(problems).length > 0) return { problems };
  return { parsed: { ...change, ...(secret !== undefined && { hookSecret: secret || null }) } };
}

function keyProblem(key: string): Problems {
  if (key === '') return { key: 'key_missing' };
  return key.length <= MAX_KEY && KEY.test(key) ? {} : { key: 'key_malformed' };
}

function ceilingProblem(ceiling: number): Problems {
  const isCeiling = Number.isInteger(ceiling) && ceiling >= 1 && ceiling <= MAX_CEILING;
  return isCeiling ? {} : { monthlyCeiling: 'ceiling_malformed' };
}

function isSecret(text: string): boolean {
  return text.length <= MAX_SECRET && !/\p{Cc}/u.test(text) && text.isWellFormed();
}

/** @returns origin and path, without a slash at the end; `null` for anything but a plain `https` address. */
function parseAddress(typed: string): string | null {
  const text = typed.trim();
  if (text.length > MAX_ADDRESS || /[\s\p{Cc}\\]/u.test(text)) return null;
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  if (url.search !== '' || url.hash !== '') return null;
  return `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, '')}`;
}
