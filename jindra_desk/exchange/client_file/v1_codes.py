"""The codes of the published client file, version 1: what may stand in a field with a fixed set of values (K-125).

They are written down apart from the enums of the domain, because they stand in files that others keep: a member that is
renamed in the domain must not rename it there.
"""

from __future__ import annotations

from enum import StrEnum


class WireChannel(StrEnum):
    """How the client likes to be reached."""

    NONE = ""
    PHONE = "phone"
    WHATSAPP = "whatsapp"
    SMS = "sms"
    EMAIL = "email"
    POST = "post"


class WireSource(StrEnum):
    """Who gave the data."""

    CLIENT = "client"
    GUARDIAN = "guardian"
    REFERRER = "referrer"
    IMPORT = "import"


class WirePhotoPreference(StrEnum):
    """What the client wants with photos."""

    NOT_ASKED = ""
    YES = "yes"
    NO = "no"
    OWN = "own"


class WireNameUse(StrEnum):
    """Which family names a person goes by, and in which order."""

    PARTNER_OWN = "partner_own"
    OWN_PARTNER = "own_partner"
    PARTNER = "partner"
    OWN = "own"


class WireGuardianRelation(StrEnum):
    """What a representative is to the client."""

    PARENT = "parent"
    GUARDIAN = "guardian"
    CURATOR = "curator"
    MENTOR = "mentor"
    AUTHORISED = "authorised"


class WireTermStart(StrEnum):
    """From which day a term runs."""

    LAST_TREATMENT = "last_treatment"
    END_OF_SERVICE = "end_of_service"
    LAST_CHANGE = "last_change"


class WireMissing(StrEnum):
    """What was not there before a visit that was performed all the same."""

    AGE = "age"
    GUARDIAN = "guardian"
    HEALTH_CONSENT = "health_consent"
    OWN_PERMISSION = "own_permission"
    RECORD = "record"


class WireQuestion(StrEnum):
    """What the health declaration asks."""

    ALLERGIES = "allergies"
    MEDICATION = "medication"
    PREGNANCY = "pregnancy"
    SKIN_CONDITIONS = "skin_conditions"
    IMPLANTS = "implants"


class WireTreatmentStatus(StrEnum):
    """Whether a visit is still open, was performed or was cancelled."""

    OPEN = "open"
    PERFORMED = "performed"
    CANCELLED = "cancelled"


class WireReaction(StrEnum):
    """How the skin reacted at the end of the visit."""

    NOT_NOTED = ""
    NONE = "none"
    LIGHT_RED = "light_red"
    RED = "red"
    OTHER = "other"


class WireMoment(StrEnum):
    """When in the course of treatment a photo was taken."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class WirePose(StrEnum):
    """From which side a photo was taken."""

    FRONT = "front"
    LEFT = "left"
    RIGHT = "right"
    CLOSE = "close"


class WirePhotoPurpose(StrEnum):
    """What a photo may be used for."""

    FILE = "file"
    PORTRAIT = "portrait"


class WireConsentKind(StrEnum):
    """The one purpose of a consent."""

    HEALTH = "health"
    SKIN_TYPE = "skin_type"
    PHOTOS_FILE = "photos_file"
    PHOTOS_PUBLICATION = "photos_publication"
    PHOTOS_SOCIAL = "photos_social"
    NEWSLETTER = "newsletter"
    PORTRAIT = "portrait"
    TREATMENT_MINOR = "treatment_minor"
    TREATMENT = "treatment"


class WireReader(StrEnum):
    """For whom the words of a consent text are that are not the client's own."""

    BESIDE_A_PARENT = "beside_a_parent"
    PARENT = "parent"
    COURT = "court"


class WireLanguage(StrEnum):
    """The language of a consent text."""

    NL = "nl"
    EN = "en"


class WireDecision(StrEnum):
    """What was chosen."""

    GIVEN = "given"
    REFUSED = "refused"


class WireConsentWay(StrEnum):
    """How the decision was made and proven."""

    DRAWN = "drawn"
    PAPER = "paper"
    TICK = "tick"


class WireSigner(StrEnum):
    """Who decided."""

    CLIENT = "client"
    GUARDIAN = "guardian"


class WireWithdrawalChannel(StrEnum):
    """How a withdrawal came in."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    MESSAGE = "message"
    LETTER = "letter"
    TERM = "term"


class WireDocumentKind(StrEnum):
    """What a stored document is."""

    CONSENT = "consent"
    CERTIFICATE = "certificate"


class WireRecipientType(StrEnum):
    """What kind of recipient got a copy."""

    CLIENT = "client"
    GUARDIAN = "guardian"
    CARE_PROVIDER = "care_provider"
    INSURER = "insurer"
    AUTHORITY = "authority"
    PRACTICE = "practice"
    OTHER = "other"


class WireDisclosureState(StrEnum):
    """How far a copy came: a file of before this field tells of copies that left."""

    BEGUN = "begun"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"


class WireRequestKind(StrEnum):
    """What a client asked about the data."""

    ACCESS = "access"
    PORTABILITY = "portability"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    OBJECTION = "objection"


class WireOutcome(StrEnum):
    """How a request ended."""

    GRANTED = "granted"
    REFUSED = "refused"
    ANSWERED = "answered"
    LAPSED = "lapsed"
    TAKEN_BACK = "taken_back"


class WireRefusalGround(StrEnum):
    """Why a request was refused."""

    HELD = "held"
    OTHERS_INTEREST = "others_interest"
    OTHERS_RIGHTS = "others_rights"
    CORRECT = "correct"
    NO_CASE = "no_case"
    OVERRIDING = "overriding"
    IDENTITY = "identity"
    EXCESSIVE = "excessive"


class WireReleaseGround(StrEnum):
    """Why a file was let go within the year after a complaint."""

    WITHDRAWN = "withdrawn"
    SETTLED = "settled"
    DECIDED = "decided"


class WireHoldGround(StrEnum):
    """Why a file is kept past its day."""

    COMPLAINT = "complaint"
    CLAIM = "claim"
    OTHER_INTEREST = "other_interest"
    LAW = "law"
