CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));

CREATE TABLE owner (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	generation INTEGER NOT NULL,
	CONSTRAINT pk_owner PRIMARY KEY (id),
	CONSTRAINT uq_owner_name UNIQUE (name)
);

CREATE TABLE decision (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	at INTEGER NOT NULL,
	verdict TEXT NOT NULL,
	one TEXT NOT NULL,
	other TEXT NOT NULL,
	CONSTRAINT pk_decision PRIMARY KEY (id),
	CONSTRAINT uq_decision_owner_key UNIQUE (owner, "key"),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE entry (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	author TEXT NOT NULL,
	at INTEGER NOT NULL,
	verdict TEXT NOT NULL,
	target_kind TEXT NOT NULL,
	target BLOB NOT NULL,
	act_kind TEXT,
	instant INTEGER,
	words TEXT NOT NULL,
	moment BLOB,
	quote TEXT NOT NULL,
	CONSTRAINT pk_entry PRIMARY KEY (id),
	CONSTRAINT uq_entry_owner_key UNIQUE (owner, "key"),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE export (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	path TEXT NOT NULL,
	kind TEXT NOT NULL,
	digest BLOB NOT NULL,
	newest INTEGER NOT NULL,
	CONSTRAINT pk_export PRIMARY KEY (id),
	CONSTRAINT uq_export_owner_path UNIQUE (owner, path),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE folder (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	source TEXT NOT NULL,
	name TEXT NOT NULL,
	CONSTRAINT pk_folder PRIMARY KEY (id),
	CONSTRAINT uq_folder_owner_source_name UNIQUE (owner, source, name),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE identity (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	address TEXT NOT NULL,
	name TEXT NOT NULL,
	directory TEXT NOT NULL,
	CONSTRAINT pk_identity PRIMARY KEY (id),
	CONSTRAINT uq_identity_owner_address_name_directory UNIQUE (owner, address, name, directory),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE note (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	at INTEGER NOT NULL,
	written TEXT NOT NULL,
	CONSTRAINT pk_note PRIMARY KEY (id),
	CONSTRAINT uq_note_owner_key UNIQUE (owner, "key"),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE raw (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	digest BLOB NOT NULL,
	size INTEGER NOT NULL,
	reason TEXT,
	edition INTEGER NOT NULL,
	data BLOB NOT NULL,
	CONSTRAINT pk_raw PRIMARY KEY (id),
	CONSTRAINT uq_raw_owner_digest UNIQUE (owner, digest),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE setting (
	owner INTEGER NOT NULL,
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY (owner, name),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE shown (
	owner INTEGER NOT NULL,
	day TEXT NOT NULL,
	occasion BLOB NOT NULL,
	position INTEGER NOT NULL,
	CONSTRAINT pk_shown PRIMARY KEY (owner, day, occasion),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE statement (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	author TEXT NOT NULL,
	at INTEGER NOT NULL,
	kind TEXT NOT NULL,
	about TEXT NOT NULL,
	value TEXT NOT NULL,
	words BLOB NOT NULL,
	sealed BOOLEAN NOT NULL,
	instant INTEGER,
	until INTEGER,
	target TEXT NOT NULL,
	CONSTRAINT pk_statement PRIMARY KEY (id),
	CONSTRAINT uq_statement_owner_key UNIQUE (owner, "key"),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE contact (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	export INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	revised TEXT NOT NULL,
	name TEXT NOT NULL,
	organisation TEXT NOT NULL,
	title TEXT NOT NULL,
	language TEXT NOT NULL,
	note BLOB,
	CONSTRAINT pk_contact PRIMARY KEY (id),
	CONSTRAINT uq_contact_export_key UNIQUE (export, "key"),
	FOREIGN KEY(owner) REFERENCES owner (id),
	FOREIGN KEY(export) REFERENCES export (id)
);

CREATE TABLE interview (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	export INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	reference TEXT NOT NULL,
	submission TEXT NOT NULL,
	at INTEGER NOT NULL,
	candidate TEXT NOT NULL,
	client TEXT NOT NULL,
	interviewer TEXT NOT NULL,
	held_by TEXT NOT NULL,
	status TEXT NOT NULL,
	outcome TEXT NOT NULL,
	told_at INTEGER,
	CONSTRAINT pk_interview PRIMARY KEY (id),
	CONSTRAINT uq_interview_export_key UNIQUE (export, "key"),
	FOREIGN KEY(owner) REFERENCES owner (id),
	FOREIGN KEY(export) REFERENCES export (id)
);

CREATE TABLE meeting (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	export INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	series BLOB NOT NULL,
	kind TEXT NOT NULL,
	start INTEGER NOT NULL,
	stop INTEGER NOT NULL,
	all_day BOOLEAN NOT NULL,
	summary TEXT NOT NULL,
	place TEXT NOT NULL,
	status TEXT NOT NULL,
	organiser TEXT NOT NULL,
	known_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	CONSTRAINT pk_meeting PRIMARY KEY (id),
	CONSTRAINT uq_meeting_export_key UNIQUE (export, "key"),
	FOREIGN KEY(owner) REFERENCES owner (id),
	FOREIGN KEY(export) REFERENCES export (id)
);

CREATE TABLE moment (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	raw INTEGER NOT NULL,
	claimed INTEGER,
	instant INTEGER NOT NULL,
	zone INTEGER NOT NULL,
	subject TEXT NOT NULL,
	topic TEXT NOT NULL,
	kind TEXT NOT NULL,
	kind_reason TEXT NOT NULL,
	list_id TEXT NOT NULL,
	language TEXT NOT NULL,
	forward BOOLEAN NOT NULL,
	voiced BOOLEAN NOT NULL,
	own_words INTEGER NOT NULL,
	attachments TEXT NOT NULL,
	greeted TEXT NOT NULL,
	CONSTRAINT pk_moment PRIMARY KEY (id),
	CONSTRAINT uq_moment_owner_key UNIQUE (owner, "key"),
	FOREIGN KEY(owner) REFERENCES owner (id),
	FOREIGN KEY(raw) REFERENCES raw (id)
);

CREATE TABLE placement (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	export INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	reference TEXT NOT NULL,
	submission TEXT NOT NULL,
	job TEXT NOT NULL,
	client TEXT NOT NULL,
	contact TEXT NOT NULL,
	candidate TEXT NOT NULL,
	starts_at INTEGER NOT NULL,
	ends_at INTEGER,
	status TEXT NOT NULL,
	account_manager TEXT NOT NULL,
	recruiter TEXT NOT NULL,
	CONSTRAINT pk_placement PRIMARY KEY (id),
	CONSTRAINT uq_placement_export_key UNIQUE (export, "key"),
	FOREIGN KEY(owner) REFERENCES owner (id),
	FOREIGN KEY(export) REFERENCES export (id)
);

CREATE TABLE source_file (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	folder INTEGER NOT NULL,
	name TEXT NOT NULL,
	size INTEGER NOT NULL,
	mtime_ns INTEGER NOT NULL,
	digest BLOB,
	CONSTRAINT pk_source_file PRIMARY KEY (id),
	CONSTRAINT uq_source_file_folder_name UNIQUE (folder, name),
	FOREIGN KEY(owner) REFERENCES owner (id),
	FOREIGN KEY(folder) REFERENCES folder (id)
);

CREATE TABLE submission (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	export INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	reference TEXT NOT NULL,
	at INTEGER NOT NULL,
	job TEXT NOT NULL,
	client TEXT NOT NULL,
	contact TEXT NOT NULL,
	candidate TEXT NOT NULL,
	candidate_address TEXT NOT NULL,
	submitted_by TEXT NOT NULL,
	status TEXT NOT NULL,
	changed_at INTEGER,
	feedback TEXT NOT NULL,
	CONSTRAINT pk_submission PRIMARY KEY (id),
	CONSTRAINT uq_submission_export_key UNIQUE (export, "key"),
	FOREIGN KEY(owner) REFERENCES owner (id),
	FOREIGN KEY(export) REFERENCES export (id)
);

CREATE TABLE act (
	moment INTEGER NOT NULL,
	ordinal INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	"key" BLOB NOT NULL,
	kind TEXT NOT NULL,
	certainty TEXT NOT NULL,
	quote TEXT NOT NULL,
	sentence INTEGER NOT NULL,
	start INTEGER NOT NULL,
	stop INTEGER NOT NULL,
	due INTEGER,
	due_words TEXT NOT NULL,
	named TEXT NOT NULL,
	chases BOOLEAN NOT NULL,
	worded BOOLEAN NOT NULL,
	CONSTRAINT pk_act PRIMARY KEY (moment, ordinal),
	FOREIGN KEY(moment) REFERENCES moment (id),
	FOREIGN KEY(owner) REFERENCES owner (id)
)
 WITHOUT ROWID;

CREATE TABLE attendance (
	meeting INTEGER NOT NULL,
	position INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	address TEXT NOT NULL,
	name TEXT NOT NULL,
	answer TEXT NOT NULL,
	CONSTRAINT pk_attendance PRIMARY KEY (meeting, position),
	FOREIGN KEY(meeting) REFERENCES meeting (id),
	FOREIGN KEY(owner) REFERENCES owner (id)
)
 WITHOUT ROWID;

CREATE TABLE contact_address (
	contact INTEGER NOT NULL,
	position INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	address TEXT NOT NULL,
	CONSTRAINT pk_contact_address PRIMARY KEY (contact, position),
	FOREIGN KEY(contact) REFERENCES contact (id),
	FOREIGN KEY(owner) REFERENCES owner (id)
)
 WITHOUT ROWID;

CREATE TABLE copy (
	raw INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	moment INTEGER NOT NULL,
	listed BOOLEAN NOT NULL,
	message_id TEXT NOT NULL,
	in_reply_to TEXT NOT NULL,
	refs TEXT NOT NULL,
	CONSTRAINT pk_copy PRIMARY KEY (raw),
	FOREIGN KEY(raw) REFERENCES raw (id),
	FOREIGN KEY(owner) REFERENCES owner (id),
	FOREIGN KEY(moment) REFERENCES moment (id)
);

CREATE TABLE fingerprint (
	moment INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	quoted BLOB NOT NULL,
	lines BLOB NOT NULL,
	CONSTRAINT pk_fingerprint PRIMARY KEY (moment),
	FOREIGN KEY(moment) REFERENCES moment (id),
	FOREIGN KEY(owner) REFERENCES owner (id)
);

CREATE TABLE location (
	id INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	file INTEGER NOT NULL,
	item TEXT NOT NULL,
	raw INTEGER NOT NULL,
	CONSTRAINT pk_location PRIMARY KEY (id),
	CONSTRAINT uq_location_file_item UNIQUE (file, item),
	FOREIGN KEY(owner) REFERENCES owner (id),
	FOREIGN KEY(file) REFERENCES source_file (id),
	FOREIGN KEY(raw) REFERENCES raw (id)
);

CREATE TABLE participant (
	moment INTEGER NOT NULL,
	ordinal INTEGER NOT NULL,
	owner INTEGER NOT NULL,
	role TEXT NOT NULL,
	position INTEGER NOT NULL,
	identity INTEGER NOT NULL,
	CONSTRAINT pk_participant PRIMARY KEY (moment, ordinal),
	FOREIGN KEY(moment) REFERENCES moment (id),
	FOREIGN KEY(owner) REFERENCES owner (id),
	FOREIGN KEY(identity) REFERENCES identity (id)
)
 WITHOUT ROWID;

CREATE INDEX ix_meeting_key ON meeting ("key");

CREATE INDEX ix_moment_owner_kind_instant ON moment (owner, kind, instant);

CREATE INDEX ix_source_file_digest ON source_file (digest);

CREATE INDEX ix_copy_moment ON copy (moment);

CREATE INDEX ix_location_raw ON location (raw);

