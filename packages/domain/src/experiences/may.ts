import type { ExperienceId, PersonId } from '../kernel/ids.ts';
import type { Experience } from './experience.ts';

export const ROLES = ['member', 'editor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: somebody unknown, somebody logged in, or somebody who came by a secret return link. */
export type Visitor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'person'; readonly id: PersonId; readonly role: Role }
  | { readonly kind: 'returnLink'; readonly experience: ExperienceId };

type Subject = Pick<Experience, 'id' | 'origin' | 'teller' | 'state' | 'publishedVersion' | 'withdrawn'>;

const tells = (visitor: Visitor, { id, teller }: Subject) =>
  (visitor.kind === 'person' && teller !== null && visitor.id === teller) ||
  (visitor.kind === 'returnLink' && visitor.experience === id);
const edits = (visitor: Visitor) => visitor.kind === 'person' && visitor.role !== 'member';

// Nobody writes in another's story. Imported and example stories have no teller here: editors keep those.
const writes = (visitor: Visitor, subject: Subject) =>
  tells(visitor, subject) || (subject.origin !== 'told' && edits(visitor));
const open = ({ state }: Subject) => state === 'draft' || state === 'changesAsked';
const onShelf = ({ publishedVersion, withdrawn }: Subject) => publishedVersion !== null && !withdrawn;

/** What a visitor may do with an experience. Everything not said here is forbidden. */
export const may = {
  tell: (_visitor: Visitor) => true,
  readPublished: (_visitor: Visitor, subject: Subject) => onShelf(subject),
  readDraft: (visitor: Visitor, subject: Subject) =>
    tells(visitor, subject) || (edits(visitor) && subject.state !== 'draft'),
  saveDraft: (visitor: Visitor, subject: Subject) => writes(visitor, subject) && open(subject),
  submit: (visitor: Visitor, subject: Subject) => writes(visitor, subject),
  deleteDraft: (visitor: Visitor, subject: Subject) =>
    tells(visitor, subject) &&
    subject.publishedVersion === null &&
    (subject.state === 'draft' || subject.state === 'changesAsked' || subject.state === 'declined'),
  review: (visitor: Visitor, subject: Subject) => edits(visitor) && !tells(visitor, subject),
  seeQueue: (visitor: Visitor) => edits(visitor),
  seeTeller: (visitor: Visitor) => edits(visitor),
  withdraw: (visitor: Visitor, subject: Subject) => tells(visitor, subject) || edits(visitor),
  revise: (visitor: Visitor, subject: Subject) => writes(visitor, subject),
  inviteVoice: (visitor: Visitor, subject: Subject) => tells(visitor, subject) || edits(visitor),
  attach: (visitor: Visitor, subject: Subject) => writes(visitor, subject) && open(subject),
  tellReuse: (_visitor: Visitor, subject: Subject) => onShelf(subject),
  judgeReuse: (visitor: Visitor) => edits(visitor),
  /** Coding and settling what coders differ on. Nobody does it with their own story. */
  code: (visitor: Visitor, subject: Subject) =>
    edits(visitor) && !tells(visitor, subject) && onShelf(subject),
  settleCodes: (visitor: Visitor, subject: Subject) =>
    edits(visitor) && !tells(visitor, subject) && onShelf(subject),
  manageAccounts: (visitor: Visitor) => visitor.kind === 'person' && visitor.role === 'administrator',
  /** Changing what the guide asks and how it chooses. */
  changeGuide: (visitor: Visitor) => visitor.kind === 'person' && visitor.role === 'administrator',
} as const;
