import { replyWords } from '../../src/committee/members/replies/reply.words.ts'
import { proposalWords } from '../../src/committee/members/work-plan/proposal.words.ts'
import { pageWords } from '../../src/conversation/kit/page.words.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { interestFormWords } from '../../src/conversation/replies/interest.words.ts'
import { myRepliesWords } from '../../src/conversation/replies/my-replies.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import { topicFormWords } from '../../src/conversation/work-plan/topic.words.ts'
import type { Actor } from './actor.ts'
import { topic } from './scene.ts'

/** Those who may not reply are told so, with the clerk’s name. The clerk is told how to enter a reply for a member. */
export async function mayNotReply(at: Actor): Promise<void> {
  await at.press('teams', agendaCardWords.prepareItem('5'))
  await at.formSays('teams', 'Only members of the committee reply to recommendations.')
  await at.formSays('teams', 'choose “Enter for a member”')
  await at.picture('09-the-clerk-may-not-reply', 'teams')
  await at.closeForm('teams')
  await at.become('Cllr Sheila Ormond')
  await at.press('slack', agendaCardWords.prepareItem('5'))
  await at.formSays('slack', 'A substitute has your seat at this meeting, so nothing was recorded.')
  await at.formSays('slack', 'Ruth Adeyemi')
  await at.closeForm('slack')
}

/** A member reads the report, answers everything in Slack, and changes an answer in Teams. */
export async function answerAndChange(at: Actor): Promise<void> {
  await at.become('Cllr Priya Nair')
  await at.press('slack', replyFormWords.readReport)
  await at.formSays('slack', 'Page 1 of')
  await at.pressInForm('slack', pageWords.next)
  await at.formSays('slack', 'Page 2 of')
  await at.picture('10-read-the-report', 'slack')
  await at.closeForm('slack')

  await at.press('slack', agendaCardWords.prepareItem('5'))
  await at.formSays('slack', 'Recommendation (A)')
  await at.formSays('slack', 'Only you see this until replies close.')
  await at.picture('11-a-view', 'slack')
  await at.tick('slack', replyWords.answers['need-more-information'])
  await at.pressInForm('slack', replyFormWords.send)
  await at.formSays('slack', 'Please say in a few words')
  await at.fill('slack', replyFormWords.words, 'How many closures were missed?')
  await at.pressInForm('slack', replyFormWords.send)
  await at.formSays('slack', replyFormWords.taken('(A)', replyWords.answers['need-more-information'], false))
  await at.tick('slack', replyFormWords.offers.suggested)
  await at.fill(
    'slack',
    replyFormWords.suggestion,
    'That the council pays staff where volunteers are too few.',
  )
  await at.picture('12-a-suggestion', 'slack')
  await at.pressInForm('slack', replyFormWords.send)
  await at.formSays('slack', replyFormWords.taken('(b)', replyWords.answers.suggested, false))
  await at.tick('slack', replyFormWords.offers.proposed)
  await at.pressInForm('slack', replyFormWords.goOn)
  await at.fill('slack', topicFormWords.what, topic)
  await at.fill('slack', topicFormWords.whyNow, 'Three schools have it already.')
  await at.fill('slack', topicFormWords.change, 'Residents know whom to ask.')
  await at.tick('slack', proposalWords.methods.report)
  await at.fill('slack', topicFormWords.hearFrom, 'Residents of the side roads')
  await at.picture('13-a-topic', 'slack')
  await at.pressInForm('slack', replyFormWords.sendTopic)
  await at.formSays('slack', 'That is all that is asked here.')
  await at.picture('14-all-answered', 'slack')
  await at.closeForm('slack')
  await at.pane('slack').getByText('1 of 8 replied').waitFor()

  await at.press('teams', agendaCardWords.prepareItem('5'))
  await at.pressInForm('teams', myRepliesWords.change('(A)'))
  await at.formSays('teams', 'You answered: Need more information.')
  await at.tick('teams', replyWords.answers['partly-assured'])
  await at.picture('15-changed-in-teams', 'teams')
  await at.pressInForm('teams', replyFormWords.send)
  await at.formSays('teams', replyFormWords.taken('(A)', replyWords.answers['partly-assured'], true))
  await at.closeForm('teams')
  await at.press('slack', agendaCardWords.prepareItem('5'))
  await at.formSays('slack', 'Partly assured.')
  await at.closeForm('slack')
  for (const name of ['slack', 'teams'] as const) await at.pane(name).getByText('1 of 8 replied').waitFor()
}

/** The others answer, each in their own way. */
export async function othersAnswer(at: Actor): Promise<void> {
  await at.become('Cllr Daniel Okafor')
  await at.press('teams', agendaCardWords.prepareItem('5'))
  await at.answer(
    'teams',
    replyWords.answers.assured,
    replyFormWords.taken('(A)', replyWords.answers.assured, false),
  )
  await at.answer(
    'teams',
    replyWords.answers.nothing,
    replyFormWords.taken('(b)', replyWords.answers.nothing, false),
  )
  await at.tick('teams', replyWords.answers.wait)
  await at.pressInForm('teams', replyFormWords.goOn)
  await at.formSays('teams', 'That is all that is asked here.')
  await at.closeForm('teams')

  await at.become('Cllr Gwen Tranter')
  await at.press('slack', agendaCardWords.prepareItem('5'))
  await at.fill('slack', replyFormWords.words, 'Nine of fourteen rely on volunteers.')
  await at.answer(
    'slack',
    replyWords.answers['not-assured'],
    replyFormWords.taken('(A)', replyWords.answers['not-assured'], false),
  )
  await at.closeForm('slack')

  await at.become('Canon Michael Frayne')
  await at.press('teams', agendaCardWords.prepareItem('5'))
  await at.answer(
    'teams',
    replyWords.answers['partly-assured'],
    replyFormWords.taken('(A)', replyWords.answers['partly-assured'], false),
  )
  await at.answer(
    'teams',
    replyWords.answers.nothing,
    replyFormWords.taken('(b)', replyWords.answers.nothing, false),
  )
  await at.closeForm('teams')

  await at.become('Cllr Alan Whitcombe')
  await at.press('slack', replyFormWords.topicTitle)
  await at.fill('slack', topicFormWords.what, 'School transport for special schools')
  await at.fill('slack', topicFormWords.whyNow, 'Two special schools have asked.')
  await at.fill('slack', topicFormWords.change, 'They can take part.')
  await at.tick('slack', proposalWords.methods.visit)
  await at.pressInForm('slack', replyFormWords.sendTopic)
  await at.formSays('slack', 'Taken: your topic.')
  await at.closeForm('slack')

  await at.become('Cllr Joan Pettifer')
  await at.press('teams', replyFormWords.declareInterest)
  await at.tick('teams', interestFormWords.kinds['other-no-part'])
  await at.tick('teams', interestFormWords.confirm)
  await at.picture('16-an-interest', 'teams')
  await at.pressInForm('teams', interestFormWords.send)
  await at.formSays('teams', 'Taken. This tells the clerk.')
  await at.closeForm('teams')
  await at.press('teams', agendaCardWords.prepareItem('5'))
  await at.formSays('teams', 'take no part in it, so nothing is asked of you')
  await at.closeForm('teams')
  await at.pane('teams').getByText('of 7 replied').waitFor()
}
