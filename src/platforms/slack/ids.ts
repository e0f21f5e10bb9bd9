/**
 * Ids that Slack returns for what we drew. A button's id is its action followed by its place in the message; an input's
 * id is its field followed by the form's revision.
 */

export function buttonId(action: string, block: number, place: number): string {
  return `${action}#${block}-${place}`
}

/** The action as it was drawn. Untrusted: the door looks it up. */
export function actionOf(buttonId: string): string {
  return buttonId.replace(/#\d+-\d+$/, '')
}

/** Changes with the revision; otherwise Slack would show what was typed into the field that stood here before. */
export function inputId(field: string, revision: string): string {
  return `${field}.${revision}`
}

export function fieldOf(inputId: string): string {
  const dot = inputId.indexOf('.')
  return dot === -1 ? inputId : inputId.slice(0, dot)
}
