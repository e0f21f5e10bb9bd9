import type { Aside } from '../file-text.ts'
import { fewElements, readXml } from './read-xml.ts'

/** The properties of a file that may say for whom it is: its title, its subject, its keywords, whatever was added. */
export function propertiesIn(file: Uint8Array | undefined, wanted: RegExp): Aside[] {
  const found: Aside[] = []
  let text: string | null = null
  readXml(
    file,
    {
      open(name) {
        if (wanted.test(name)) text = ''
      },
      text(words) {
        if (text !== null) text += words
      },
      close() {
        if (text !== null && text.trim() !== '')
          found.push({ text: text.trim(), where: 'metadata', page: null })
        text = null
      },
    },
    fewElements,
  )
  return found
}
