import { helpToConfirm, programmeMembersIn, type ShownArtefact } from '@samskab/store';
import { memberStandings, circleDates } from '@samskab/store';
import { sheetLines, SHEET_PARTS } from '@samskab/domain/programmes';
import { newFormKey } from '../do-once.ts';
import { store } from '../store.ts';
import type { OpenMember } from './open-programme.ts';
import { programmeHead, shownSteps } from './shown-programme.ts';

const DATES = 6;

/** What a member's own page shows: to everybody, and what its stewards and the programme's editors may do there. */
export async function memberPage({ programme, arena, member, may, mayHere }: OpenMember, now: Date) {
  const standing = (await memberStandings(store().read, programme, [arena.id], now)).get(arena.id);
  const ladder = standing?.ladder;
  const artefacts = standing?.artefacts ?? [];
  return {
    ...programmeHead(programme),
    arena: { slug: arena.slug, name: arena.name, isExample: arena.isExample },
    state: member.state,
    note: mayHere('leave') || may('seeAsking') ? member.note : '',
    hopes: mayHere('leave') || may('seeAsking') ? member.hopes : '',
    reached: ladder?.reached ?? null,
    steps: shownSteps(programme.content).map((step) => ({
      ...step,
      met: ladder?.steps[step.number]?.met ?? false,
      reached: ladder?.steps[step.number]?.reached ?? false,
      by: (ladder?.steps[step.number]?.by ?? []).flatMap((at) => artefacts[at]?.id ?? []),
    })),
    artefacts: artefacts.map(shownArtefact),
    sheet: sheetOf(member.sheet),
    circle: await circleDates(store().read, programme.id, { now, limit: DATES }),
    asks: mayHere('confirmHelp') ? await askedHelp(programme.id, arena.id) : [],
    formKey: newFormKey(),
    may: {
      link: mayHere('link'),
      unlink: mayHere('unlink'),
      leave: mayHere('leave') && (member.state === 'member' || member.state === 'asked'),
      askAgain: mayHere('ask') && member.state !== 'member' && member.state !== 'asked',
      writeSheet: mayHere('writeSheet'),
      seeReach: mayHere('seeReach'),
      setAside: mayHere('setAside'),
      remove: mayHere('remove') && member.state === 'member',
      board: may('readBoard'),
    },
  };
}

const shownArtefact = ({
  id,
  kind,
  found,
  facts,
  proofs,
  setAsideAt,
  setAsideWhy,
  confirmedAt,
}: ShownArtefact) => ({
  id,
  kind,
  found,
  stands: facts.stands,
  proofs,
  setAside: setAsideAt === null ? null : setAsideWhy,
  waits: kind === 'arena' && confirmedAt === null,
});
export type MemberArtefact = ReturnType<typeof shownArtefact>;

/** The sheet of limits in lines; null where it is not written. */
function sheetOf(sheet: OpenMember['member']['sheet']) {
  if (sheet === null) return null;
  const parts = SHEET_PARTS.map((part) => ({ part, lines: sheetLines(sheet[part]) }));
  return { agreedOn: sheet.agreedOn, parts: parts.filter(({ lines }) => lines.length > 0) };
}

/** Who says that this arena was helped by them, and waits for its word. */
async function askedHelp(programme: OpenMember['programme']['id'], arena: string) {
  const asked = await helpToConfirm(store().read, programme, arena);
  const names = new Map(
    (await programmeMembersIn(store().read, programme)).map((member) => [member.arena, member.name]),
  );
  return asked.flatMap(({ id, arena: helper, confirmedAt }) => {
    const name = names.get(helper);
    return confirmedAt === null && name !== undefined ? [{ id, name }] : [];
  });
}
