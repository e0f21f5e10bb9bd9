import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Certificate } from '../platforms/teams/credentials.ts'
import { configWords } from './config.words.ts'
import { wrongSetting } from './settings-wrong.ts'

/**
 * Reads a PEM file that holds a certificate and its private key.
 * @throws CommitteeError settings-wrong, which never quotes the file
 */
export function readCertificate(path: string, now: Date): Certificate {
  const pem = textOf(path)
  const read = partsOf(pem)
  if (read === null) throw wrongSetting(configWords.certificateUnreadable)
  const { certificate, key } = read
  if (!certificate.checkPrivateKey(key)) throw wrongSetting(configWords.certificateUnlike)
  const end = new Date(certificate.validTo)
  if (end < now) throw wrongSetting(configWords.certificateEnded(end.toISOString().slice(0, 10)))
  return {
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: certificate.toString(),
    thumbprint: certificate.fingerprint256.replaceAll(':', ''),
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw wrongSetting(configWords.certificateNotThere)
  }
}

function partsOf(pem: string) {
  try {
    return { certificate: new X509Certificate(pem), key: createPrivateKey(pem) }
  } catch {
    return null
  }
}
