const ink = { default: '#242424', subtle: '#565656' }
const letters = {
  default: ink,
  dark: ink,
  light: { default: '#ffffff', subtle: '#f0f0f0' },
  accent: { default: '#444791', subtle: '#4f52a3' },
  good: { default: '#0e6b0e', subtle: '#0e6b0e' },
  warning: { default: '#835c00', subtle: '#835c00' },
  attention: { default: '#b10e1c', subtle: '#b10e1c' },
}
const panel = (backgroundColor: string, borderColor: string) => ({
  backgroundColor,
  borderColor,
  foregroundColors: letters,
})

/** The look of cards: plain, with a contrast of at least 4.5 to 1 for every colour. */
export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 18, default: 21, medium: 22, large: 24, extraLarge: 28 },
  spacing: { small: 4, default: 10, medium: 16, large: 22, extraLarge: 30, padding: 14 },
  separator: { lineThickness: 1, lineColor: '#d1d1d1' },
  supportsInteractivity: true,
  containerStyles: {
    default: panel('#ffffff', '#d1d1d1'),
    emphasis: panel('#f3f2f8', '#c7c5de'),
    good: panel('#edf6ed', '#9fcf9f'),
    warning: panel('#fdf6e3', '#e3c878'),
    attention: panel('#fdf1f2', '#e6a9ae'),
    accent: panel('#eef0fb', '#b3b6df'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
  },
  adaptiveCard: { allowCustomStyle: true },
  textBlock: { headingLevel: 4 },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'default', weight: 'bolder' },
  },
}
