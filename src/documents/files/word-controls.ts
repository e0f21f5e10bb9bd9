import type { Attributes } from './read-xml.ts'
import { tickBox } from './tick-marks.ts'
import { isOn } from './word-styles.ts'

/** A content control. Its box is gone once it has been shown. */
interface Control {
  box: boolean | null
  placeholder: boolean
}

/** A field of an older form. */
interface Field {
  box: boolean | null
  choices: string[]
  chosen: number
}

/** What the controls and fields of a Word form show. */
export interface WordControls {
  openControl(): void
  noteControl(name: string, attributes: Attributes): void
  /** True if the control shows only what to write in it. */
  showsPlaceholder(): boolean
  /** The words as they are shown: the first in a control that is a box are the box. */
  shown(words: string): string
  /** Returns the box that the control has not shown. */
  closeControl(): string
  openField(): void
  noteField(name: string, attributes: Attributes): void
  /** Returns what the field shows. */
  closeField(): string
}

export function wordControls(): WordControls {
  const controls: Control[] = []
  const fields: Field[] = []
  const boxOf = (control: Control | undefined) => {
    if (!control || control.box === null) return null
    const box = tickBox(control.box)
    control.box = null
    return box
  }
  return {
    openControl() {
      controls.push({ box: null, placeholder: false })
    },
    noteControl(name, attributes) {
      const control = controls.at(-1)
      if (!control) return
      if (name.endsWith(':checkbox')) control.box = false
      else if (name.endsWith(':checked')) control.box = isOn(attributes['w14:val'])
      else if (name === 'w:showingPlcHdr') control.placeholder = isOn(attributes['w:val'])
    },
    showsPlaceholder: () => controls.some(({ placeholder }) => placeholder),
    shown: (words) => boxOf(controls.at(-1)) ?? words,
    closeControl: () => boxOf(controls.pop()) ?? '',
    openField() {
      fields.push({ box: null, choices: [], chosen: 0 })
    },
    noteField(name, attributes) {
      const field = fields.at(-1)
      if (!field) return
      const value = attributes['w:val']
      if (name === 'w:checkBox') field.box = false
      else if (name === 'w:listEntry') field.choices.push(value ?? '')
      else if (name === 'w:checked' || (name === 'w:default' && field.box !== null)) field.box = isOn(value)
      else if (name === 'w:result' || name === 'w:default') field.chosen = Number(value)
    },
    closeField() {
      const field = fields.pop()
      if (!field) return ''
      return field.box === null ? (field.choices[field.chosen] ?? '') : tickBox(field.box)
    },
  }
}
