import { z } from 'zod'

/** Final: the card would not go anywhere, or the message that is there cannot be changed. */
const ofMessage = [
  'refused',
  'not-editable',
  /** The platform took it and did not say which message it is, so it cannot be changed. */
  'no-id',
] as const

const ofPlace = [
  'bot-not-in-room',
  'room-not-found',
  'room-archived',
  'room-closed',
  'person-not-found',
  'person-without-app',
  'person-blocks',
  /** Nobody has said where to reach it: no account, or no room on a platform that is on. */
  'unreachable',
  'no-service',
  /** A refusal that we do not know. To wait does less harm than to lose what was refused. */
  'unexplained',
] as const

const ofInstallation = ['token-refused', 'app-removed', 'permission-missing'] as const

/** Why a platform would not take something. Only a wrong message is final: everything else waits until it is mended. */
export const faultSchema = z.enum([...ofMessage, ...ofPlace, ...ofInstallation])
export type Fault = z.infer<typeof faultSchema>
export type InstallationFault = (typeof ofInstallation)[number]

export const installationFaults: readonly Fault[] = ofInstallation

export function isFinal(fault: Fault): boolean {
  const final: readonly Fault[] = ofMessage
  return final.includes(fault)
}

export function isOfInstallation(fault: Fault): fault is InstallationFault {
  return installationFaults.includes(fault)
}
