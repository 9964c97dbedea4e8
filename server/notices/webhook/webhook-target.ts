import * as v from 'valibot';

/** Where webhooks go, and by what they are signed. */
export interface WebhookTarget {
  url: string;
  /** The newest first. One that has an end was followed by another. */
  secrets: { secret: string; endsAt: Date | null }[];
}

const Target = v.object({
  url: v.string(),
  secrets: v.array(
    v.object({
      secret: v.string(),
      endsAt: v.nullable(
        v.pipe(
          v.string(),
          v.transform((at) => new Date(at)),
        ),
      ),
    }),
  ),
});

/** As the target of a channel is stored. */
export function formatTarget(target: WebhookTarget): string {
  return JSON.stringify(target);
}

/** `null` for what was never written so. */
export function readTarget(text: string | null): WebhookTarget | null {
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Target), text);
  return parsed.success ? parsed.output : null;
}

/** The secrets that sign at that time. */
export function liveSecrets({ secrets }: WebhookTarget, now: Date): WebhookTarget['secrets'] {
  return secrets.filter(({ endsAt }) => endsAt === null || endsAt > now);
}
