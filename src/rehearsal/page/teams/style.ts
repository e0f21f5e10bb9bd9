/**
 * Styles that only Teams needs: thread replies, and Adaptive Cards, whose renderer sets sizes and colours but does not
 * style inputs and buttons.
 */
const rules = `
.message.reply { margin-left: 2rem; border-left: 3px solid var(--line); }
.as-written { white-space: pre-wrap; }
.adaptive-card { margin: 0.35rem 0; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.ac-adaptiveCard { outline: none; }
.ac-adaptiveCard p { margin: 0; }
.ac-adaptiveCard ul, .ac-adaptiveCard ol { margin: 0.25rem 0; padding-left: 1.4rem; }
.ac-adaptiveCard .ac-richTextBlock, .ac-adaptiveCard .ac-textBlock { line-height: 1.4 !important; }
.ac-adaptiveCard a { color: var(--accent); text-decoration: underline; }
.ac-adaptiveCard[aria-busy='true'] { opacity: 0.7; cursor: progress; }
.ac-pushButton {
  min-height: 2.25rem; padding: 0.35rem 0.8rem; border: 1px solid #82808f; border-radius: 6px;
  font: inherit; font-weight: 600; color: var(--ink); background: var(--paper); cursor: pointer;
}
.ac-pushButton:hover { background: var(--ground); }
.ac-pushButton > div { overflow: visible !important; white-space: normal !important; }
.ac-pushButton.style-positive { color: #ffffff; border-color: transparent; background: var(--accent); }
.ac-pushButton.style-positive:hover { filter: brightness(0.9); }
.ac-pushButton.style-destructive { color: var(--wrong); border-color: var(--wrong); }
.ac-actionSet { flex-wrap: wrap; row-gap: 0.5rem; }
.ac-actionSet > div { max-width: 100%; }
.ac-input.ac-textInput, .ac-input.ac-dateInput, .ac-input.ac-timeInput, .ac-input.ac-multichoiceInput {
  width: 100%; min-height: 2.25rem; padding: 0.45rem 0.6rem; border: 1px solid #82808f; border-radius: 6px;
  font: inherit; color: inherit; background: var(--paper);
}
.ac-input.ac-dateInput, .ac-input.ac-timeInput { width: auto; }
.ac-input.ac-multiline { height: 8rem; resize: vertical; field-sizing: content; min-height: 6rem; max-height: 18rem; }
.ac-choiceSetInput-expanded > div, .ac-choiceSetInput-multiSelect > div { align-items: flex-start !important; padding: 0.3rem 0; }
.ac-choiceSetInput-expanded input, .ac-choiceSetInput-multiSelect input {
  flex: none !important; width: 1.15rem; height: 1.15rem; margin: 0.1rem 0 0 !important; accent-color: var(--accent);
}
.ac-input-validation-failed { border-color: var(--wrong) !important; }
.teams-form { --accent: #454a9c; flex-direction: column; }
.teams-form .form-body > .ac-adaptiveCard { padding: 0 !important; }
@media (max-width: 40rem) {
  [data-pane='teams'] .room { flex: none; max-width: 8.5rem; }
}
dialog.teams-form[data-width='large'] { width: min(48rem, calc(100vw - 1rem)); }
`

/** Adds the styles to the page, once. */
export function addStyle(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets.push(sheet)
}
