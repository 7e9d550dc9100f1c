export { applied, docFrom, textOf, type Applied } from './doc.ts';
export { checkUpdate, type CheckedUpdate, type UpdateCheck, type UpdateRefusal } from './check-update.ts';
export { contributionsOf, type Contribution, type GroupEdit, type Stretch } from './contributions.ts';
export { cleanText, editBetween, withEdits, type Edit } from './edits.ts';
export { MOST_BYTES, MOST_SIGNS, MOST_SIGNS_TAKEN } from './limits.ts';
export { mergeForm, wordEdits, type Clash, type MergedForm } from './merge-form.ts';
export { segmentsOf, wordsOf, type Segment } from './segments.ts';
