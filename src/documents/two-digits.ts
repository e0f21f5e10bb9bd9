/** A confidence is no measurement: two digits say all that it means. */
export function twoDigits(confidence: number): number {
  return Math.round(confidence * 100) / 100
}
