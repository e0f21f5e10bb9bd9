import { CommitteeError } from '../committee/kernel/errors.ts'

export function wrongSetting(sentence: string): CommitteeError {
  return new CommitteeError('settings-wrong', sentence)
}
