declare const kind: unique symbol;

/** An identifier that cannot be mistaken for one of another kind. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type ExperienceId = Id<'experience'>;
export type PersonId = Id<'person'>;
export type VoiceId = Id<'voice'>;
export type ReuseId = Id<'reuse'>;
export type AttachmentId = Id<'attachment'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Whether a text from outside can be one of our identifiers (a lower-case UUID).
 * @example isUuid('0192f1a0-0000-7000-8000-000000000001') // => true
 * @example isUuid("1' or '1'='1") // => false
 */
export const isUuid = (text: string): boolean => UUID.test(text);
