import type { NoticeKind } from '../../contract.ts';
import { jsonBody } from '../json-body.ts';
import { postTest, type Tested } from '../post-test.ts';
import type {
  MailDomainAnswer,
  MailPreview,
  MailsAnswer,
  MailsRequest,
  TestMailAnswer,
  TestMailRequest,
} from './mails-contract.ts';

const PATH = '/admin/delivery-mails';

export const mailRequests = {
  load: (): Promise<MailsAnswer | null> => ask(''),

  save(kinds: readonly NoticeKind[], takesWishes?: boolean): Promise<MailsAnswer | null> {
    const request: MailsRequest = { kinds: [...kinds], takesWishes };
    return ask('', { method: 'PUT', ...jsonBody(request) });
  },

  preview(kind: NoticeKind, language: string): Promise<MailPreview | null> {
    const query = new URLSearchParams({ kind, language });
    return ask(`/preview?${query}`);
  },

  test: (request: TestMailRequest): Promise<Tested<TestMailAnswer>> =>
    postTest<TestMailAnswer>(`${PATH}/test`, request),

  readDomain: (): Promise<MailDomainAnswer> => ask('/domain'),
};

/** The answer as it was sent; `null` when the server does not answer, or will not. */
async function ask(path: string, init?: RequestInit) {
  try {
    const response = await fetch(PATH + path, init);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
