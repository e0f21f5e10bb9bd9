import { isCurrent } from '../committee/council/seat.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import type { Core } from '../committee/ports.ts'
import { type Examined, works, wrong } from '../platforms/examined.ts'
import type { Config } from './config.ts'
import { examinationWords } from './examine.words.ts'

type On = Pick<Config, 'slack' | 'teams'>

/** Where each committee's agenda goes, and whether each person who sits there can be written to. */
export async function examineRecord({ store: { look }, now }: Core, on: On): Promise<Examined[]> {
  const isOn = ({ platform }: { readonly platform: 'slack' | 'teams' }) =>
    on[platform] !== null || isRehearsal(on)
  const findings: Examined[] = []
  for (const { id, name } of await look.committees.find({})) {
    const rooms = await look.rooms.find({ committeeId: id })
    findings.push(
      rooms.some(isOn) ? works(examinationWords.room(name)) : wrong(examinationWords.noRoom(name)),
    )
    const seats = (await look.seats.find({ committeeId: id })).filter((seat) => isCurrent(seat, dayOf(now())))
    const people = await look.people.find({ id: seats.map(({ personId }) => personId) })
    const accounts = (await look.accounts.find({ personId: people.map(({ id }) => id) })).filter(isOn)
    const known = new Set(accounts.map(({ personId }) => personId))
    const unknown = people.filter((person) => !known.has(person.id)).map((person) => person.name)
    findings.push(
      unknown.length === 0
        ? works(examinationWords.people(name, people.length))
        : wrong(examinationWords.unreachable(name, unknown)),
    )
  }
  return findings
}

function isRehearsal({ slack, teams }: On): boolean {
  return slack === null && teams === null
}
