import type { HtmlEscapedString } from 'hono/utils/html';

/** What a template of `hono/html` makes: escaped, and to be waited for where a part of it is. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;
