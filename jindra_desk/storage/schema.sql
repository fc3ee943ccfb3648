PRAGMA application_id = 1245989718;
PRAGMA user_version = 22;

CREATE TABLE audit_log (
    sequence INTEGER PRIMARY KEY,
    moment TEXT NOT NULL,
    verb TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    subject TEXT,
    digest BLOB NOT NULL
, sealed BLOB) STRICT;

CREATE TABLE client_index (
    rank INTEGER PRIMARY KEY,
    client_id TEXT NOT NULL UNIQUE REFERENCES clients (id),
    sort_key TEXT NOT NULL,
    digits TEXT NOT NULL,
    email TEXT NOT NULL,
    birth_date TEXT,
    prospect INTEGER NOT NULL,
    consent_missing INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE client_words USING fts5 (
    words, prefix = '1 2 3 4 5', columnsize = 0, detail = none, tokenize = 'ascii'
);

CREATE TABLE clients (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL UNIQUE,
    surname TEXT NOT NULL,
    given TEXT NOT NULL,
    initials TEXT NOT NULL,
    prefix TEXT NOT NULL,
    partner_surname TEXT NOT NULL,
    partner_prefix TEXT NOT NULL,
    name_use TEXT NOT NULL,
    former_surname TEXT NOT NULL,
    birth_date TEXT,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    street TEXT NOT NULL,
    house_number TEXT NOT NULL,
    addition TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    preferred_channel TEXT NOT NULL,
    source TEXT NOT NULL,
    informed_on TEXT,
    photo_preference TEXT NOT NULL,
    notes TEXT NOT NULL,
    portrait TEXT,
    paper_file INTEGER NOT NULL,
    paper_destroyed_on TEXT,
    photos_on_phone INTEGER NOT NULL,
    ended_on TEXT,
    restricted_since TEXT,
    keep_longer_until TEXT,
    registered_on TEXT NOT NULL,
    changed_on TEXT NOT NULL,
    last_contact_on TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    last_treatment_on TEXT,
    keep_through TEXT,
    held INTEGER NOT NULL DEFAULT 0
, at_least INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE consent_texts (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    title TEXT NOT NULL,
    intro TEXT NOT NULL,
    sections TEXT NOT NULL,
    yes TEXT NOT NULL,
    no TEXT NOT NULL,
    change_note TEXT NOT NULL
, promise TEXT NOT NULL DEFAULT '', shipped INTEGER NOT NULL DEFAULT 0, reader TEXT NOT NULL DEFAULT 'self') STRICT;

CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id),
    kind TEXT NOT NULL,
    text_id TEXT NOT NULL REFERENCES consent_texts (id),
    text_sha256 TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    way TEXT NOT NULL,
    signer TEXT NOT NULL,
    signer_name TEXT NOT NULL,
    document_id TEXT,
    withdrawn_at TEXT,
    withdrawal_channel TEXT
, effects TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE TABLE copies (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    file TEXT NOT NULL,
    made_at TEXT NOT NULL,
    verified_at TEXT,
    ends_on TEXT NOT NULL,
    state TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL, register_order INTEGER NOT NULL DEFAULT 0, misdated INTEGER NOT NULL DEFAULT 0, path BLOB,
    UNIQUE (place, file)
) STRICT;

CREATE TABLE copies_under_way (
    id TEXT PRIMARY KEY,
    final BLOB NOT NULL,
    part BLOB NOT NULL,
    staged BLOB NOT NULL,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;

CREATE TABLE disclosures (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id),
    at TEXT NOT NULL,
    recipient_type TEXT NOT NULL,
    recipient TEXT NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL,
    contents TEXT NOT NULL
, state TEXT NOT NULL DEFAULT 'done', output_id TEXT NOT NULL DEFAULT '', closed_at TEXT, place TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE document_contents (
    document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    client_id TEXT REFERENCES clients (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    created_at TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL
, audit_sequence INTEGER, audit_digest BLOB) STRICT;

CREATE TABLE drafts (
    screen TEXT NOT NULL,
    client_id TEXT NOT NULL,
    object_id TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (screen, client_id, object_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE guardians (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id),
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL
) STRICT;

CREATE TABLE health_records (
    client_id TEXT PRIMARY KEY REFERENCES clients (id),
    asked_on TEXT NOT NULL,
    allergies TEXT NOT NULL,
    medication TEXT NOT NULL,
    pregnancy TEXT NOT NULL,
    skin_conditions TEXT NOT NULL,
    implants TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE holds (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id),
    ground TEXT NOT NULL,
    placed_on TEXT NOT NULL,
    review_on TEXT NOT NULL,
    released_on TEXT
, complaint_on TEXT, release_ground TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE kept_requests (
    number TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    received_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT NOT NULL,
    decisions TEXT NOT NULL,
    letter_sha256 TEXT NOT NULL,
    keep_through TEXT NOT NULL
) STRICT;

CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_hash BLOB NOT NULL,
    object_hash BLOB NOT NULL,
    reason TEXT NOT NULL,
    mac BLOB NOT NULL
, recorded_on TEXT) STRICT;

CREATE TABLE photo_pictures (
    photo_id TEXT PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    thumbnail BLOB NOT NULL,
    preview BLOB NOT NULL,
    picture BLOB NOT NULL
) STRICT;

CREATE TABLE photos (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id),
    treatment_id TEXT,
    taken_on TEXT NOT NULL,
    added_at TEXT NOT NULL,
    area TEXT NOT NULL,
    pose TEXT NOT NULL,
    moment TEXT NOT NULL,
    purpose TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    sha256 TEXT NOT NULL
, website_on TEXT, website_ended_on TEXT, social_on TEXT, social_ended_on TEXT) STRICT;

CREATE TABLE policies (
    version INTEGER PRIMARY KEY,
    valid_from TEXT NOT NULL,
    record TEXT NOT NULL
) STRICT;

CREATE TABLE practice (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    contact_person TEXT NOT NULL,
    kind TEXT NOT NULL,
    street TEXT NOT NULL,
    house_number TEXT NOT NULL,
    addition TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    kvk TEXT NOT NULL,
    vat_id TEXT NOT NULL,
    complaints_officer TEXT NOT NULL,
    dispute_body TEXT NOT NULL
) STRICT;

CREATE TABLE readable_outputs (
    id TEXT PRIMARY KEY,
    place BLOB NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    on_other_disk INTEGER NOT NULL,
    ended_at TEXT
) STRICT;

CREATE TABLE receipt_links (
    receipt_id TEXT PRIMARY KEY REFERENCES receipts (id) ON DELETE CASCADE,
    client_id TEXT NOT NULL REFERENCES clients (id)
) STRICT;

CREATE TABLE receipts (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    book_year INTEGER NOT NULL,
    issued_on TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    UNIQUE (book_year, number)
) STRICT;

CREATE TABLE requests (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id),
    kind TEXT NOT NULL,
    received_on TEXT NOT NULL,
    channel TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT
, number TEXT NOT NULL DEFAULT '', letter_sha256 TEXT NOT NULL DEFAULT '', outcome TEXT NOT NULL DEFAULT '', refusal TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE schema_migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE skin_types (
    client_id TEXT PRIMARY KEY REFERENCES clients (id),
    fitzpatrick INTEGER NOT NULL,
    noted_on TEXT NOT NULL
) STRICT;

CREATE TABLE take_downs (
    id TEXT PRIMARY KEY,
    client_id TEXT REFERENCES clients (id),
    photo_id TEXT NOT NULL,
    place TEXT NOT NULL,
    area TEXT NOT NULL,
    approved_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT,
    number INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE treatment_products (
    treatment_id TEXT NOT NULL REFERENCES treatments (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product TEXT NOT NULL,
    lot TEXT NOT NULL,
    expiry TEXT NOT NULL,
    PRIMARY KEY (treatment_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE treatment_types (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    wkkgz INTEGER NOT NULL,
    visible_result INTEGER NOT NULL,
    minimum_age INTEGER,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL
) STRICT;

CREATE TABLE treatments (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id),
    type_id TEXT NOT NULL REFERENCES treatment_types (id),
    performed_on TEXT NOT NULL,
    performed_at TEXT,
    status TEXT NOT NULL,
    zones TEXT NOT NULL,
    done TEXT NOT NULL,
    device TEXT NOT NULL,
    device_settings TEXT NOT NULL,
    particulars TEXT NOT NULL,
    reaction TEXT NOT NULL,
    result TEXT NOT NULL,
    attention TEXT NOT NULL,
    aftercare TEXT NOT NULL,
    note TEXT NOT NULL,
    amount_cents INTEGER
, missing TEXT NOT NULL DEFAULT '', missing_why TEXT NOT NULL DEFAULT '', declared_on TEXT, declaration TEXT NOT NULL DEFAULT '{}', heeded TEXT NOT NULL DEFAULT '', waits INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1))) STRICT;

CREATE TABLE vault_identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    vault_id TEXT NOT NULL,
    demo INTEGER NOT NULL,
    ledger_key BLOB NOT NULL
) STRICT;

CREATE INDEX audit_log_by_subject ON audit_log (subject) WHERE subject IS NOT NULL;

CREATE INDEX client_index_by_digits ON client_index (rank, digits) WHERE digits <> '';

CREATE INDEX client_index_by_name ON client_index (sort_key, client_id);

CREATE INDEX clients_by_end ON clients (held, keep_through, at_least);

CREATE INDEX clients_by_name ON clients (sort_key, id);

CREATE INDEX clients_odd ON clients (id)
    WHERE held NOT IN (0, 1) OR at_least NOT IN (0, 1)
    OR keep_through NOT GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]';

CREATE INDEX consent_texts_by_kind ON consent_texts (kind, language, valid_from, version);

CREATE INDEX consents_by_client ON consents (client_id, kind);

CREATE INDEX disclosures_begun ON disclosures (at) WHERE state = 'begun';

CREATE INDEX disclosures_by_client ON disclosures (client_id);

CREATE INDEX documents_by_client ON documents (client_id, created_at);

CREATE INDEX guardians_by_client ON guardians (client_id);

CREATE INDEX holds_by_client ON holds (client_id);

CREATE INDEX photos_by_client ON photos (client_id, taken_on);

CREATE INDEX readable_outputs_open ON readable_outputs (begun_at) WHERE ended_at IS NULL;

CREATE INDEX receipt_links_by_client ON receipt_links (client_id);

CREATE INDEX requests_by_client ON requests (client_id);

CREATE INDEX requests_open ON requests (due_on) WHERE done_on IS NULL;

CREATE INDEX take_downs_by_client ON take_downs (client_id);

CREATE INDEX treatment_products_by_name ON treatment_products (product);

CREATE INDEX treatments_by_client ON treatments (client_id, status, performed_on, type_id);

CREATE INDEX treatments_by_device ON treatments (device, performed_on) WHERE device <> '';

CREATE INDEX treatments_odd ON treatments (id) WHERE status NOT IN ('open', 'performed', 'cancelled');

CREATE INDEX treatments_open ON treatments (performed_on) WHERE status = 'open';

CREATE INDEX treatments_waiting ON treatments (waits) WHERE waits = 1;

CREATE TRIGGER clients_of_one_client_added BEFORE INSERT ON clients WHEN NEW.portrait IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM photos WHERE id = NEW.portrait AND client_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'two clients: clients.portrait'); END;

CREATE TRIGGER clients_of_one_client_changed BEFORE UPDATE OF portrait, id ON clients WHEN (NEW.portrait IS NOT OLD.portrait OR NEW.id IS NOT OLD.id) AND NEW.portrait IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM photos WHERE id = NEW.portrait AND client_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'two clients: clients.portrait'); END;

CREATE TRIGGER consents_of_one_client_added BEFORE INSERT ON consents WHEN NEW.document_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM documents WHERE id = NEW.document_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'two clients: consents.document_id'); END;

CREATE TRIGGER consents_of_one_client_changed BEFORE UPDATE OF document_id, client_id ON consents WHEN (NEW.document_id IS NOT OLD.document_id OR NEW.client_id IS NOT OLD.client_id) AND NEW.document_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM documents WHERE id = NEW.document_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'two clients: consents.document_id'); END;

CREATE TRIGGER photos_of_one_client_added BEFORE INSERT ON photos WHEN NEW.treatment_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM treatments WHERE id = NEW.treatment_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'two clients: photos.treatment_id'); END;

CREATE TRIGGER photos_of_one_client_changed BEFORE UPDATE OF treatment_id, client_id ON photos WHEN (NEW.treatment_id IS NOT OLD.treatment_id OR NEW.client_id IS NOT OLD.client_id) AND NEW.treatment_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM treatments WHERE id = NEW.treatment_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'two clients: photos.treatment_id'); END;
