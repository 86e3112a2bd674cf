-- The tables of one State. Created when its program starts, if they are not there.

-- The register's own data: the cases in which a trace was asked for, and how many answers came to each.
create table if not exists cases (
    request uuid primary key,
    opened_at timestamptz not null default now(),
    answers integer not null default 0
);

-- What the register did with the messages that came. It has no key of the message, so that an effect that came twice would show.
create table if not exists handled (
    no bigint generated always as identity primary key,
    message uuid not null,
    type text not null,
    sender text not null,
    bytes bytea not null,
    at timestamptz not null default now()
);

-- The bytes of the messages sent: an answer must be an answer to these very bytes.
create table if not exists sent (
    message uuid primary key,
    bytes bytea not null
);

-- Sealed messages on their way to the hub, one row for each recipient. A delivery keeps its identifier however often it is put
-- to the hub.
create table if not exists outbox (
    no bigint generated always as identity primary key,
    delivery uuid not null unique,
    recipient text not null,
    message uuid not null,
    token text not null,
    sent_at timestamptz
);
create index if not exists outbox_unsent on outbox (no) where sent_at is null;

-- The deliveries that came, by their identifier and the very text, and how they ended: handled, or the code of a refusal.
-- Kept as long as the hub may bring one again.
create table if not exists inbox (
    delivery uuid primary key,
    sha256 text not null,
    outcome text,
    came_again integer not null default 0,
    at timestamptz not null default now()
);

-- Which messages were opened (JdbcSeenStore).
create table if not exists seen (
    country text not null,
    body text not null,
    authority text not null,
    function text not null,
    unit text not null,
    id uuid not null,
    until timestamptz not null,
    sha256 text not null,
    primary key (id, country, body, authority, function, unit)
);
create index if not exists seen_until on seen (until);

-- The audit trail (JdbcAuditTrail), and its last digest in one row, which is locked while an event is added.
create table if not exists audit (
    no bigint primary key,
    line text not null
);
create table if not exists audit_head (
    single boolean primary key default true check (single),
    no bigint not null,
    digest text
);
insert into audit_head (no, digest) values (0, null) on conflict do nothing;
