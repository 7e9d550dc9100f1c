export { advise, type Advice, type ToChange, type Weighed } from './advise.ts';
export {
  DECLARED,
  readGuideAnswers,
  type GuideAnswers,
  type GuideAnswersRefusal,
  type GuideChoice,
} from './answers.ts';
export { answersSentence } from './answers-sentence.ts';
export { carryOver } from './carry-over.ts';
export { compareRules, type RulesChange, type RulesLeaf } from './compare-rules.ts';
export { editRules, rulesFields, type RulesFieldRefusal, type RulesFields } from './edit-rules.ts';
export { FRAME_FIELDS, FRAME_POWERS, type FrameField, type FramePower } from '../kernel/frame-fields.ts';
export { frameFindings, type FrameFinding } from './frame-findings.ts';
export { prefillFrame, type FrameReason, type PrefilledFrame } from './frame-prefill.ts';
export {
  EMPTY_FRAME,
  FRAME_DECIDERS,
  FRAME_LIMITS,
  readFrameSheet,
  sheetOf,
  type FrameDecider,
  type FrameLine,
  type FrameRefusal,
  type FrameSheet,
} from './frame-sheet.ts';
export { FRAME_DECIDER_WORDS, FRAME_FIELD_WORDS, FRAME_POWER_WORDS } from './frame-words.ts';
export { flipsOf, withAnswer, type Flip } from './flips.ts';
export { GUIDE_RULES } from './guide-rules.ts';
export { hardAnswers } from './hard-answers.ts';
export { previewRules, type SaidOf, type SituationChange } from './preview-rules.ts';
export {
  FORM_MARKS,
  marksOfForms,
  type FormMark,
  type FormMarkValue,
  type MarkedForm,
} from './marks-of-forms.ts';
export { brokenProperties, GUIDE_PROPERTIES, type GuideProperty } from './properties.ts';
export { readGuideRules, type GuideRulesRefusal } from './read-rules.ts';
export { GUIDE_STATUSES, recommend, type GuideStatus, type Recommendation } from './recommend.ts';
export { gatesOf, partsOfRules, type PartOfRules, type RulesPart } from './rules-parts.ts';
export { rulesSentence } from './rules-sentence.ts';
export { questionNamed, weighedQuestions, type WeighedQuestion } from './rules-words.ts';
export { sayRulesChange, type SaidRulesChange } from './say-rules-change.ts';
export type { GuideForm, GuideGate, GuideQuestion, GuideRules, GuideWords } from './rules-shape.ts';
export { sayAdvice, type AdvicePart } from './say-advice.ts';
export { sayAnswer, sayAnswers, type SaidAnswer } from './say-answers.ts';
export { sayFlips, type SaidFlips } from './say-flips.ts';
export { frameFindingSentence, frameSignSentences, sayFrame, type FrameGroup } from './say-frame.ts';
export { tellingFlips } from './telling-flips.ts';
export { tryGuideRules, type GuideSituation, type RulesFailure } from './try-rules.ts';
export { drawCode, readCode, shownCode } from './together-code.ts';
export { shownGroups } from './together-groups.ts';
export { mayTogether, TOGETHER_VISITORS, type TogetherVisitor } from './together-may.ts';
export type { Talk, Way } from './together-order.ts';
export {
  PICTURES,
  type PartyAnswers,
  type Picture,
  type QuestionPicture,
  type ShownGroup,
  type Tally,
} from './together-picture.ts';
export { choiceKey, choiceOf, isChoiceOf, questionsCompared, sameChoice } from './together-questions.ts';
export {
  agreeOn,
  FEWEST_PARTIES,
  LEAST_OF_A_GROUP,
  MOST_PARTIES,
  openComparison,
  reopenAnswering,
  takeAnswer,
  TOGETHER_DAYS,
  TOGETHER_KINDS,
  togetherEnds,
  type Agreement,
  type TogetherKind,
  type TogetherRefusal,
  type TogetherSession,
  type TogetherState,
} from './together-session.ts';
export { compareParties, countGroups, type Comparison } from './together.ts';
