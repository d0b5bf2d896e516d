package it.infolavoro.browser;

/** What somebody could learn of a case, each with a text of its own that stands nowhere else. */
enum Secret {
    SURNAME,
    GIVEN_NAME,
    BIRTH_DATE,
    FISCAL_CODE,
    PHONE,
    EMAIL,
    RESIDENCE,
    PRIVATE_NOTE,
    SHAREABLE_NOTE,
    NEXT_STEP,
    ACTION,
    GOAL,
    DOCUMENT_NAME,
    DOCUMENT,
    REQUEST,
    THREAD,
    FILE_NAME,
    FILE,
    REPLY,
    ANSWER_NOTE,
    TEXT_FOR_PERSON
}
