import { settingsSchema } from '../../../src/committee/council/settings.ts'
import { addCommittee } from '../../../src/committee/setup/add-committee.ts'
import { linkRoom } from '../../../src/committee/setup/link-room.ts'
import { renameCommittee } from '../../../src/committee/setup/rename-committee.ts'
import { setSettings } from '../../../src/committee/setup/set-settings.ts'
import { always, clerk, type Deed, shell } from './deed.ts'

export const councilDeeds: readonly Deed[] = [
  {
    verb: 'addCommittee',
    stage: 'draft',
    states: always,
    who: shell,
    does: (m, by) =>
      addCommittee(m.core, by, { council: 'Marlshire', name: 'Planning', countsInRoom: false }),
  },
  {
    verb: 'linkRoom',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) =>
      linkRoom(m.core, by, {
        committeeId: m.committee.id,
        platform: 'slack',
        workspace: 'T-MARL',
        channel: 'C-MORE',
        serviceUrl: null,
      }),
  },
  {
    verb: 'renameCommittee',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) =>
      renameCommittee(m.core, by, { committeeId: m.committee.id, name: m.committee.name.toUpperCase() }),
  },
  {
    verb: 'setSettings',
    stage: 'draft',
    states: always,
    who: clerk,
    does: (m, by) =>
      setSettings(m.core, by, {
        committeeId: m.committee.id,
        settings: settingsSchema.parse({ nation: 'wales' }),
      }),
  },
]
