CREATE TABLE belonging (
	sight INTEGER NOT NULL,
	address TEXT NOT NULL,
	person BLOB NOT NULL,
	reason TEXT NOT NULL,
	CONSTRAINT pk_belonging PRIMARY KEY (sight, address)
);

CREATE TABLE coverage (
	sight INTEGER NOT NULL,
	start INTEGER NOT NULL,
	stop INTEGER NOT NULL,
	CONSTRAINT pk_coverage PRIMARY KEY (sight, start)
);

CREATE TABLE evidence (
	occasion INTEGER NOT NULL,
	ordinal INTEGER NOT NULL,
	sight INTEGER NOT NULL,
	part TEXT NOT NULL,
	at INTEGER NOT NULL,
	moment BLOB NOT NULL,
	act BLOB,
	"of" TEXT NOT NULL,
	CONSTRAINT pk_evidence PRIMARY KEY (occasion, ordinal)
)
 WITHOUT ROWID;

CREATE TABLE learnt (
	sight INTEGER NOT NULL,
	moment BLOB NOT NULL,
	act BLOB NOT NULL,
	kind TEXT NOT NULL,
	quote TEXT NOT NULL,
	was TEXT NOT NULL,
	now TEXT NOT NULL,
	entries TEXT NOT NULL,
	CONSTRAINT pk_learnt PRIMARY KEY (sight, moment, act, kind)
);

CREATE TABLE link (
	sight INTEGER NOT NULL,
	ordinal INTEGER NOT NULL,
	kind TEXT NOT NULL,
	moment BLOB NOT NULL,
	act BLOB,
	to_moment BLOB NOT NULL,
	to_act BLOB,
	certainty TEXT NOT NULL,
	reason TEXT NOT NULL,
	CONSTRAINT pk_link PRIMARY KEY (sight, ordinal)
);

CREATE TABLE notice (
	sight INTEGER NOT NULL,
	about TEXT NOT NULL,
	ordinal INTEGER NOT NULL,
	sentence TEXT NOT NULL,
	CONSTRAINT pk_notice PRIMARY KEY (sight, about, ordinal)
);

CREATE TABLE occasion (
	id INTEGER NOT NULL,
	sight INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	principle TEXT NOT NULL,
	rule_version INTEGER NOT NULL,
	restraint BOOLEAN NOT NULL,
	cause BLOB NOT NULL,
	cause_kind TEXT NOT NULL,
	matter TEXT NOT NULL,
	thread TEXT NOT NULL,
	group_key TEXT NOT NULL,
	group_rule TEXT NOT NULL,
	doer_identity TEXT NOT NULL,
	toward_identity TEXT NOT NULL,
	doer TEXT NOT NULL,
	toward TEXT NOT NULL,
	opened_at INTEGER NOT NULL,
	due_at INTEGER NOT NULL,
	due_kind TEXT NOT NULL,
	clock TEXT NOT NULL,
	acknowledged_at INTEGER,
	asked_again_at INTEGER,
	told_at INTEGER,
	met_at INTEGER,
	met_certainty TEXT,
	excused_at INTEGER,
	excuse TEXT,
	failed_at INTEGER,
	seen_until INTEGER NOT NULL,
	certainty TEXT NOT NULL,
	quote TEXT NOT NULL,
	CONSTRAINT pk_occasion PRIMARY KEY (id)
);

CREATE TABLE part (
	sight INTEGER NOT NULL,
	kind TEXT NOT NULL,
	at INTEGER NOT NULL,
	person TEXT NOT NULL,
	fact BLOB NOT NULL,
	CONSTRAINT pk_part PRIMARY KEY (sight, kind, fact, person)
)
 WITHOUT ROWID;

CREATE TABLE person (
	sight INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	name TEXT NOT NULL,
	me BOOLEAN NOT NULL,
	CONSTRAINT pk_person PRIMARY KEY (sight, "key")
);

CREATE TABLE question (
	sight INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	principle TEXT NOT NULL,
	about TEXT NOT NULL,
	opened_at INTEGER NOT NULL,
	cause BLOB NOT NULL,
	quote TEXT NOT NULL,
	suggested TEXT NOT NULL,
	evidence TEXT NOT NULL,
	meeting TEXT NOT NULL,
	certain BOOLEAN NOT NULL,
	CONSTRAINT pk_question PRIMARY KEY (sight, "key")
);

CREATE TABLE reply (
	sight INTEGER NOT NULL,
	moment BLOB NOT NULL,
	parent BLOB NOT NULL,
	certainty TEXT NOT NULL,
	reason TEXT NOT NULL,
	CONSTRAINT pk_reply PRIMARY KEY (sight, moment)
)
 WITHOUT ROWID;

CREATE TABLE sign (
	sight INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	principle TEXT NOT NULL,
	mark TEXT NOT NULL,
	shown_by TEXT NOT NULL,
	toward TEXT NOT NULL,
	at INTEGER NOT NULL,
	moment BLOB NOT NULL,
	act BLOB,
	quote TEXT NOT NULL,
	beside_moment BLOB,
	beside_act BLOB,
	beside_at INTEGER,
	beside_quote TEXT,
	certain BOOLEAN NOT NULL,
	CONSTRAINT pk_sign PRIMARY KEY (sight, "key")
);

CREATE TABLE stamp (
	sight INTEGER NOT NULL,
	name TEXT NOT NULL,
	value INTEGER NOT NULL,
	CONSTRAINT pk_stamp PRIMARY KEY (sight, name)
);

CREATE TABLE threaded (
	sight INTEGER NOT NULL,
	moment BLOB NOT NULL,
	thread BLOB NOT NULL,
	CONSTRAINT pk_threaded PRIMARY KEY (sight, moment)
)
 WITHOUT ROWID;

CREATE TABLE traffic (
	sight INTEGER NOT NULL,
	moment BLOB NOT NULL,
	author BLOB NOT NULL,
	person BLOB NOT NULL,
	at INTEGER NOT NULL,
	starts BOOLEAN NOT NULL,
	asks BOOLEAN NOT NULL,
	delivers BOOLEAN NOT NULL,
	thanks BOOLEAN NOT NULL,
	CONSTRAINT pk_traffic PRIMARY KEY (sight, moment, person)
)
 WITHOUT ROWID;

CREATE INDEX ix_belonging_person ON belonging (person);

CREATE INDEX ix_link_moment ON link (moment);

CREATE INDEX ix_link_to_moment ON link (to_moment);

CREATE INDEX ix_occasion_sight_doer ON occasion (sight, doer);

CREATE INDEX ix_occasion_sight_key ON occasion (sight, "key");

CREATE INDEX ix_occasion_sight_toward ON occasion (sight, toward);

CREATE INDEX ix_question_sight_principle ON question (sight, principle);

CREATE INDEX ix_reply_parent ON reply (parent);

CREATE INDEX ix_sign_sight_principle ON sign (sight, principle);

CREATE INDEX ix_sign_sight_shown_by ON sign (sight, shown_by);

CREATE INDEX ix_sign_sight_toward ON sign (sight, toward);

CREATE INDEX ix_threaded_thread ON threaded (thread);

CREATE INDEX ix_traffic_author ON traffic (author);

CREATE INDEX ix_traffic_person ON traffic (person);

CREATE VIRTUAL TABLE search USING fts5(words, content='', detail='none', columnsize=0, tokenize="unicode61 remove_diacritics 2");

