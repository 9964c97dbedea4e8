import type { HtmlEscapedString } from 'hono/utils/html';

/** What a template of `hono/html` returns: escaped HTML, or a promise where a part of it is one. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;
