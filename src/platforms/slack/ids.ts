/**
 * What Slack hands back to us of what we drew. A button's id is its action with its place in the message behind it;
 * an input's id is its field with the form's revision behind it.
 */

export function buttonId(action: string, block: number, place: number): string {
  return `${action}#${block}-${place}`
}

/** The action as it was drawn. Made up by whoever likes: the door looks it up. */
export function actionOf(buttonId: string): string {
  return buttonId.replace(/#\d+-\d+$/, '')
}

/** Changes with the revision, or Slack would show what was typed into the field that stood here before. */
export function inputId(field: string, revision: string): string {
  return `${field}.${revision}`
}

export function fieldOf(inputId: string): string {
  const dot = inputId.indexOf('.')
  return dot === -1 ? inputId : inputId.slice(0, dot)
}
