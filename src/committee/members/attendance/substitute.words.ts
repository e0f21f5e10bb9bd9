import { longDay } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'

const { day, member, other } = example

/** Closing froze the counts, whoever takes or leaves a place later. */
const sheetStays = 'The sheet stays as it was when replies closed.'
const notCounted = 'What you replied is kept and is not counted.'

export const substituteWords = {
  sheetStays,

  /** To the substitute. */
  youSit: said(
    (member: string, closed: boolean) =>
      `You sit in ${member}’s place at this meeting. ${closed ? 'Replies have closed: you get the sheet that its members have.' : 'You are asked what its members are asked.'}`,
    [member, false],
    [member, true],
  ),
  youStandDown: said(
    (member: string, closed: boolean) =>
      `You no longer sit in ${member}’s place at this meeting. ${closed ? sheetStays : notCounted}`,
    [member, false],
    [member, true],
  ),
  /** To the member. */
  sitsInYourPlace: said(
    (substitute: string, closed: boolean) =>
      `${substitute} sits in your place at this meeting. ${closed ? sheetStays : notCounted}`,
    [other, false],
    [other, true],
  ),
  yourPlaceAgain: said(
    (substitute: string, closed: boolean) =>
      `You have your place at this meeting again, which ${substitute} had. ${closed ? sheetStays : 'What you replied before counts.'}`,
    [other, false],
    [other, true],
  ),

  over: said(
    (date: string) =>
      `The meeting of ${longDay(date)} is over, so who sat at it stays as it is. Nothing was changed.`,
    [day],
  ),
  placeTaken: said(
    (substitute: string, member: string) =>
      `${substitute} sits in ${member}’s place already, so nothing was changed. Please stand them down first.`,
    [other, member],
  ),
  noPlace: said(
    (member: string) =>
      `${member} has no place of their own at this meeting, so nobody can take it. Nothing was changed.`,
    [member],
  ),
  memberComes: said(
    (member: string) =>
      `${member} says that they are coming, so nobody takes their place. If they told you otherwise, please enter their apologies first.`,
    [member],
  ),
  ofExecutive: said(
    (substitute: string) =>
      `${substitute} is on the council’s executive, of whom none sits on a scrutiny committee. Nothing was changed.`,
    [other],
  ),
  sitsAlready: said(
    (substitute: string) =>
      `${substitute} sits at this meeting already, and nobody has two places. Nothing was changed.`,
    [other],
  ),
  notOfCommittee: said(
    (substitute: string) =>
      `${substitute} is no substitute of this committee. Please add them to its roster first. Nothing was changed.`,
    [other],
  ),
} as const satisfies Words
