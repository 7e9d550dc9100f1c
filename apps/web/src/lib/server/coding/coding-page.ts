import {
  beginCoding,
  blindView,
  compareCodes,
  publicView,
  SAMSKAB_CODEBOOK as CODEBOOK,
  type BlindView,
  type CodingWork,
  type Experience,
  type PersonId,
  type PublicContent,
} from '@samskab/domain';
import { codingOf, codingsOfStory, hasHadInHand, publishedContent } from '@samskab/store';
import { store } from '../store.ts';

/** What the page of a coder shows: never more of the story than they may know by now. */
export interface CodingPage {
  readonly work: CodingWork;
  readonly blind: BlindView;
  /** Everything, once the conditions are closed. */
  readonly whole: PublicContent | null;
  /** Once the coding is finished: how many have coded it, and on how many codes they differ. */
  readonly after: { readonly coders: number; readonly differ: number } | null;
}

/** The page of one coder and one story; null when the story is not on the shelf. */
export async function codingPage(
  { id }: Pick<Experience, 'id'>,
  coder: PersonId,
): Promise<CodingPage | null> {
  const reader = store().read;
  const content = await publishedContent(reader, id);
  if (!content) return null;
  const kept = await codingOf(reader, { experience: id, codebook: CODEBOOK.key, coder });
  const work = kept ?? beginCoding({ knowsOutcome: await hasHadInHand(reader, id, coder), at: new Date(0) });
  return {
    work,
    blind: blindView(content),
    // Coders are editors and see what the story says: what anonymity hides from readers must be coded, too.
    whole: work.conditionsClosedAt ? publicView({ ...content, anonymity: 'A0' }) : null,
    after: work.finishedAt ? await afterwards(id) : null,
  };
}

async function afterwards(id: Experience['id']) {
  const { codings, settlements } = await codingsOfStory(store().read, id, CODEBOOK.key);
  const compared = compareCodes(codings, settlements, CODEBOOK);
  return { coders: codings.length, differ: compared.filter(({ standing }) => standing === 'open').length };
}
