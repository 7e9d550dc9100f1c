export { addDeskStaff, allDeskStaff, deskRights, removeDeskStaff, type DeskPerson } from './desk-staff.ts';
export {
  answerCompanion,
  AUDIT_DAYS,
  deleteContact,
  dropOldContacts,
  dropOldHandovers,
  handoverByKey,
  handoverByUndoKey,
  handoversBy,
  holdHandover,
  openHandover,
  saveHandover,
  type HandoverNote,
  type NewHandover,
  type OpenedHandover,
} from './handovers.ts';
