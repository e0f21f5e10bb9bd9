import { looksLike } from './header-looks.ts'
import { meetingName } from './meeting-name.ts'

const to = /^(.{3,100}?),? to (?:the )?((?:meeting of )?(?:the )?\p{Lu}.{3,160})$/iu

/** Takes apart "Director of Care to the Scrutiny Committee to be held on 9 April 2024", after "Report of the". */
export function reportedTo(text: string): { by: string; meeting: string } | null {
  const [, by, meeting] = to.exec(text) ?? []
  return by && meeting && looksLike.meeting(meetingName(meeting)) ? { by, meeting } : null
}
