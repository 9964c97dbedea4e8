/**
 * The tables of the first release, and its record of migrations, as its own code made them on SQLite;
 * Postgres takes the same statements.
 */
const TABLES = `
create table migrations (name text primary key);
create table sessions (shop text primary key, fingerprint text not null, access_token text not null, expires_at bigint, refresh_token text, refresh_expires_at bigint, scopes text not null, refresh_claimed_until bigint);
create table webhooks (shop text not null, id text not null, topic text not null, subject text, attempts integer not null, received_at bigint not null, due_at bigint, finished_at bigint, constraint webhooks_key primary key (shop, id));
create table counters (shop text not null, key text not null, count integer not null, ends_at bigint not null, constraint counters_key primary key (shop, key));
create table link_generations (shop text not null, order_id text not null, generation integer not null, constraint link_generations_key primary key (shop, order_id));
create index sessions_refresh_expires_at on sessions (refresh_expires_at);
create index webhooks_due_at on webhooks (due_at);
create index webhooks_finished_at on webhooks (finished_at);
create index counters_ends_at on counters (ends_at);
insert into migrations (name) values ('2026-11-25 first tables');
`;

/** A row of each table, of the shop `demo.myshopify.com`; instants are milliseconds since 1970. */
function rows(now: number): string {
  const later = now + 60_000;
  return `
insert into sessions values ('demo.myshopify.com', 'f', 'k0.sealed', null, null, null, '', null);
insert into webhooks values ('demo.myshopify.com', 'w1', 'app/uninstalled', null, 0, ${now}, ${now}, null);
insert into counters values ('demo.myshopify.com', 'before', 4, ${later});
insert into link_generations values ('demo.myshopify.com', '', 2), ('demo.myshopify.com', '1001', 3);
`;
}

/** The statements that make a database of the first release. */
export function firstReleaseDatabase(now: Date): string {
  return TABLES + rows(now.getTime());
}
