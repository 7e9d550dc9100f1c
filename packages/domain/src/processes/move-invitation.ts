import { ok, refuse } from '../kernel/result.ts';
import { changed, notAllowed, row, today, type Act, type Moved } from './act.ts';
import type { Process } from './process.ts';

/**
 * Sends the invitation to a meeting, as often as is needed. The day and what was invited to are kept, so that the table sees
 * whether it knows of the last change. One that has begun or was called off invites nobody.
 */
export function sendInvitation(process: Process, act: Act, id: string): Moved {
  const wrong = notAllowed(process, act, 'planMeeting');
  if (wrong) return wrong;
  const meeting = process.of.meeting.find((one) => one.id === id);
  if (!meeting || meeting.cancelled) return refuse({ code: 'notFound' });
  if (new Date(meeting.startsAt) <= act.at) return refuse({ code: 'inThePast' });
  const after = { ...meeting, invitedOn: today(act), invitedRevision: meeting.revision };
  return ok(changed(act, 'inviteToMeeting', [row('meeting', after)], { about: { kind: 'meeting', id } }));
}
