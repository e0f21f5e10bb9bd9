import { addMeeting } from '../../../src/committee/agenda/meetings/add-meeting.ts'
import { importMeeting } from '../../../src/committee/agenda/meetings/import-meeting.ts'
import { moveMilestone } from '../../../src/committee/agenda/meetings/move-milestone.ts'
import { postToMembers } from '../../../src/committee/agenda/meetings/post-to-members.ts'
import { putItem } from '../../../src/committee/agenda/meetings/put-item.ts'
import { setClosing } from '../../../src/committee/agenda/meetings/set-closing.ts'
import { setItemLinks } from '../../../src/committee/agenda/meetings/set-item-links.ts'
import { setPublication } from '../../../src/committee/agenda/meetings/set-publication.ts'
import { moment } from '../meeting.ts'
import { always, clerk, type Deed, during } from './deed.ts'

export const meetingsDeeds: readonly Deed[] = [
  {
    verb: 'addMeeting',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) => addMeeting(m.core, by, { committeeId: m.committee.id, date: '2017-11-06' }),
  },
  {
    verb: 'importMeeting',
    stage: 'draft',
    states: during('draft', 'ready'),
    who: clerk,
    does: (m, by) =>
      importMeeting(m.core, by, {
        committeeId: m.committee.id,
        date: '2017-10-02',
        items: [
          { kind: 'open', number: '7', title: 'Peer review', reportUrl: null, appendices: [] },
          { kind: 'open', number: '21', title: 'Minutes', reportUrl: 'https://a.example/8', appendices: [] },
          { kind: 'exempt', number: '22' },
        ],
      }),
  },
  {
    verb: 'putItem',
    stage: 'draft',
    states: ['draft'],
    who: clerk,
    does: (m, by, ids) =>
      putItem(m.core, by, {
        meetingId: ids.meeting,
        item: { number: '1', title: 'Apologies', openness: 'open', titleShown: true },
      }),
  },
  {
    verb: 'setItemLinks',
    stage: 'draft',
    states: during('draft', 'confirmed'),
    who: clerk,
    does: (m, by, ids) =>
      setItemLinks(m.core, by, {
        itemId: ids.item,
        reportUrl: 'https://marlshire.example/r',
        appendices: [],
      }),
  },
  {
    verb: 'setPublication',
    stage: 'draft',
    states: during('draft', 'confirmed'),
    who: clerk,
    does: (m, by, ids) =>
      setPublication(m.core, by, {
        meetingId: ids.meeting,
        agendaUrl: 'https://marlshire.example/a',
        publishedOn: '2017-09-20',
      }),
  },
  {
    verb: 'setClosing',
    stage: 'draft',
    states: during('draft', 'open'),
    who: clerk,
    does: (m, by, ids) =>
      setClosing(m.core, by, {
        meetingId: ids.meeting,
        at: moment('2017-09-27', '12:00'),
        reason: 'Members asked for an earlier sheet.',
      }),
  },
  {
    verb: 'postToMembers',
    stage: 'ready',
    states: ['ready'],
    who: clerk,
    does: (m, by, ids) => postToMembers(m.core, by, { meetingId: ids.meeting }),
  },
  {
    verb: 'moveMilestone',
    stage: 'open',
    states: during('draft', 'open'),
    who: clerk,
    does: (m, by, ids) =>
      moveMilestone(m.core, by, {
        meetingId: ids.meeting,
        key: 'closing-soon',
        day: '2017-09-26',
        time: '11:00',
      }),
  },
]
