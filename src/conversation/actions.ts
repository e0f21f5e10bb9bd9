import { z } from 'zod'
import { isDay } from '../committee/kernel/dates.ts'
import { id } from './kit/answers.ts'
import { longestTyped } from './kit/typed.ts'

/** A revision of what is shown: tells whether it has changed since. */
const revision = z.coerce.number<string>().int().positive()
/** What was typed on the other pages of a form. */
const typed = { typed: z.string().max(longestTyped).optional() }
/** The page of a draft that a correction leads back to; and the draft as it was shown, since it may change. */
const draft = {
  ...typed,
  page: z.coerce.number<string>().int().min(1).max(999).default(1),
  shown: z.string().max(20).optional(),
}
const page = { page: z.coerce.number<string>().int().min(1).max(999).default(1) }
/** The member, if the clerk does it for one who telephones. */
const on = { on: id.optional() }
/** The people that a form asks about, in its order: others may sit there by the time it comes back. */
const people = {
  page: z.coerce.number<string>().int().min(1).max(99).default(1),
  people: z
    .string()
    .max(1100)
    .regex(/^[\w-]+(,[\w-]+)*$/)
    .optional(),
}

const nothing = z.object({})
const ofCommittee = z.object({ committee: id })
const ofSeat = z.object({ seat: id })
const ofMeeting = z.object({ meeting: id })
const ofMember = ofMeeting.extend({ member: id })
const ofItem = z.object({ item: id })
/** An item, perhaps opened from the form of one of its recommendations. */
const ofItemBeside = ofItem.extend({ recommendation: id.optional() })
const ofFile = z.object({ file: id })
/** A report of a file, by its place in it. */
const ofFileReport = ofFile.extend({ place: z.coerce.number<string>().int().min(1).max(9999) })
const ofReport = z.object({ report: id })
const ofRecommendation = z.object({ recommendation: id })
/** The wording that was shown: it may be corrected before the answer comes. */
const ofWording = ofRecommendation.extend({ wording: revision.optional() })
const ofReply = z.object({ reply: id })
const ofSuggestion = z.object({ suggestion: id })
const ofInterest = z.object({ interest: id })
const ofQuestion = z.object({ question: id })
const ofProposal = z.object({ proposal: id })
const ofPoll = z.object({ poll: id })
const ofTopic = z.object({ topic: id })
const ofResolution = ofMeeting.extend({ resolution: id })
/** When the outcome was entered, in milliseconds: it is not undone if it was entered again since. */
const asEntered = { at: z.coerce.number<string>().int().positive().max(8.64e15) }

/** Every button and form: its name, and the ids that it carries. What comes back from a client is untrusted. */
export const actions = {
  // Committees
  'my-committees': nothing.extend(page),
  committee: ofCommittee.extend(page),
  people: ofCommittee.extend(page),
  'end-seat': ofSeat.extend({ ...page, ...typed }),
  'suspend-seat': ofSeat,
  // Meetings
  'add-meeting': ofCommittee,
  meeting: ofMeeting,
  desk: ofMeeting,
  'desk-items': ofMeeting.extend(page),
  drafts: ofMeeting.extend(page),
  'put-item': ofMeeting,
  'set-publication': ofMeeting,
  'set-closing': ofMeeting,
  'post-to-members': ofMeeting,
  'close-replies': ofMeeting,
  'read-minutes': ofMeeting.extend(page),
  timetable: ofMeeting.extend(page),
  'move-milestone': ofMeeting,
  // Reports
  'waiting-report': ofFileReport.extend(page),
  'say-open': ofFileReport,
  'say-not-open': ofFileReport,
  'overrule-marks': ofFileReport,
  pack: ofFile.extend(page),
  'take-in-pack': ofFile.extend(page),
  'keep-numbers': ofFile.extend({ places: z.string().regex(/^\d{1,4}(?:,\d{1,4}){0,9}$/) }),
  'read-report': ofItemBeside.extend({ ...page, ...on }),
  draft: ofItem.extend(draft),
  'mend-header': ofItem.extend(draft),
  'mend-recommendation': ofRecommendation.extend(draft),
  'add-recommendation': ofItemBeside.extend(draft),
  'set-item-links': ofItem.extend(page),
  corrections: ofItem.extend(page),
  'correct-recommendation': ofWording,
  'check-version': ofReport.extend(draft),
  'see-version': ofReport.extend(page),
  'replace-report': ofReport,
  'drop-version': ofReport,
  // Changes after posting
  changes: ofMeeting.extend(page),
  'what-changed': ofItemBeside.extend({ ...page, ...on }),
  'entered-outcomes': ofMeeting.extend(page),
  'undo-resolution': z.object({ resolution: id, ...asEntered }),
  'undo-topic-outcome': z.object({ outcome: id, ...asEntered }),
  'hide-texts': ofMeeting.extend(page),
  'hide-reply': ofReply,
  'hide-suggestion': ofSuggestion,
  'hide-topic': ofProposal,
  'hide-question': ofQuestion,
  'hide-answer': ofQuestion,
  'add-item': ofMeeting,
  'change-item': ofItem,
  'new-version': ofItem,
  'add-supplement': ofItem,
  'take-off-item': ofItem,
  'restore-item': ofItem,
  'withhold-item': ofItem,
  'move-meeting': ofMeeting.extend({ from: z.string().refine(isDay).optional() }),
  'cancel-meeting': ofMeeting,
  'restore-meeting': ofMeeting,
  'reopen-replies': ofMeeting.extend({ round: revision.optional() }),
  // Replies
  'prepare-meeting': ofMeeting.extend(on),
  prepare: ofItem.extend(on),
  'my-replies': ofItem.extend({ ...page, ...on }),
  reply: ofWording.extend(on),
  'reply-topic': ofWording.extend({ proposal: id, ...on }),
  'declare-interest': ofItem.extend(on),
  interests: ofItem.extend(page),
  'undo-interest': ofInterest,
  'enter-dispensation': ofInterest,
  'enter-for': ofMeeting,
  'enter-for-member': ofMeeting.extend({ ...page, ...on }),
  'read-sheet': ofMeeting.extend(page),
  'who-counts': ofItem.extend(page),
  // Questions
  'ask-question': ofItem.extend({ question: id.optional(), ...on }),
  'ask-on-meeting': ofMeeting.extend({ ...page, ...on }),
  'my-questions': ofItem.extend({ ...page, ...on }),
  'change-question': ofQuestion.extend(on),
  'withdraw-question': ofQuestion.extend(on),
  questions: ofMeeting.extend(page),
  'copy-questions': ofItem.extend(page),
  'merge-question': ofQuestion.extend(page),
  'separate-question': ofQuestion,
  'send-question': ofQuestion.extend(page),
  'answer-question': ofQuestion,
  'read-questions': ofMeeting.extend(page),
  'offer-answer': ofQuestion,
  // Attendance
  coming: ofMeeting.extend(on),
  'sending-apologies': ofMeeting.extend(on),
  'who-is-coming': ofMeeting.extend(page),
  'confirm-substitute': ofMember,
  'stand-substitute-down': ofMember,
  // Reminders
  'remind-now': ofMeeting.extend({ press: z.string().max(100).optional() }),
  'try-again': ofMeeting,
  'remind-tomorrow': nothing,
  'my-reminders': nothing,
  'calendar-link': ofCommittee.extend({ link: z.string().min(1).max(100).optional() }),
  // Work plan
  'propose-topic': ofMeeting.extend({ item: id.optional(), proposal: id.optional(), ...on }),
  'propose-for': ofMeeting.extend({ proposal: id.optional() }),
  'work-plan': ofMeeting.extend(page),
  'work-plan-of': ofCommittee.extend(page),
  'open-poll': ofMeeting.extend({ poll: id.optional(), ...on }),
  poll: ofPoll,
  'read-poll': ofPoll.extend(page),
  indicate: ofTopic,
  'close-poll': ofPoll.extend(on),
  // Outcomes
  outcomes: ofMeeting.extend(page),
  'what-was-decided': ofMeeting.extend(page),
  recommendations: ofCommittee.extend(page),
  'record-recommendation': ofRecommendation,
  'record-extra': ofMeeting.extend({ resolution: id.optional(), ...page }),
  'record-topic': ofProposal.extend(page),
  'record-presence': ofMeeting.extend(people),
  'record-vote': ofResolution.extend(people),
  'record-sending': ofResolution,
  'record-answer': ofResolution,
  'confirm-minutes': ofMeeting,
  // Requests for information
  'held-items': ofMeeting.extend(page),
  'hold-item': ofItem,
  'release-item': ofItem,
} satisfies Readonly<Record<string, z.ZodObject>>

export type ActionName = keyof typeof actions
/** The ids of an action as they are read. */
export type IdsOf<Name extends ActionName> = z.output<(typeof actions)[Name]>
/** The ids of an action as its button carries them. */
export type Carried<Name extends ActionName> = z.input<(typeof actions)[Name]>
