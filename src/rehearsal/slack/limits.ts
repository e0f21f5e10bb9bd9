/** Slack's limits, as its reference states them. Deliberately independent of the bot's code: this is the other side. */
const reference = 'https://docs.slack.dev/reference'
const blocks = `${reference}/block-kit/blocks`
const elements = `${reference}/block-kit/block-elements`
const composition = `${reference}/block-kit/composition-objects`

export const limits = {
  blockId: { most: 255, source: blocks },
  messageBlocks: { most: 50, source: blocks },
  viewBlocks: { most: 100, source: blocks },
  header: { most: 150, source: `${blocks}/header-block` },
  sectionText: { most: 3000, source: `${blocks}/section-block` },
  sectionFields: { most: 10, source: `${blocks}/section-block` },
  sectionField: { most: 2000, source: `${blocks}/section-block` },
  contextElements: { most: 10, source: `${blocks}/context-block` },
  actionsElements: { most: 25, source: `${blocks}/actions-block` },
  inputLabel: { most: 2000, source: `${blocks}/input-block` },
  inputHint: { most: 2000, source: `${blocks}/input-block` },
  text: { most: 3000, source: `${composition}/text-object` },
  optionText: { most: 75, source: `${composition}/option-object` },
  optionValue: { most: 150, source: `${composition}/option-object` },
  optionDescription: { most: 75, source: `${composition}/option-object` },
  actionId: { most: 255, source: `${elements}/button-element` },
  buttonText: { most: 75, source: `${elements}/button-element` },
  buttonValue: { most: 2000, source: `${elements}/button-element` },
  buttonUrl: { most: 3000, source: `${elements}/button-element` },
  accessibilityLabel: { most: 75, source: `${elements}/button-element` },
  inputLength: { most: 3000, source: `${elements}/plain-text-input-element` },
  placeholder: { most: 150, source: `${elements}/plain-text-input-element` },
  radioOptions: { most: 10, source: `${elements}/radio-button-group-element` },
  checkboxOptions: { most: 10, source: `${elements}/checkboxes-element` },
  selectOptions: { most: 100, source: `${elements}/select-menu-element` },
  viewTitle: { most: 24, source: `${reference}/views/modal-views` },
  viewSubmit: { most: 24, source: `${reference}/views/modal-views` },
  viewClose: { most: 24, source: `${reference}/views/modal-views` },
  privateMetadata: { most: 3000, source: `${reference}/views/modal-views` },
  callbackId: { most: 255, source: `${reference}/views/modal-views` },
  viewBytes: { most: 250_000, source: `${reference}/methods/views.open` },
  viewStack: { most: 3, source: 'https://docs.slack.dev/surfaces/modals' },
  postText: { most: 40_000, source: `${reference}/methods/chat.postMessage` },
  updateText: { most: 4000, source: `${reference}/methods/chat.update` },
  answerMilliseconds: {
    most: 3000,
    source: 'https://docs.slack.dev/interactivity/handling-user-interaction',
  },
  triggerMilliseconds: {
    most: 3000,
    source: 'https://docs.slack.dev/interactivity/handling-user-interaction',
  },
  redeliveries: { most: 3, source: 'https://docs.slack.dev/apis/events-api' },
} as const
