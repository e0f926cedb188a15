// What a Verification says, as sentences of plain text: a terminal and Markdown show
// the same.
import type {
  Verification,
  VerificationCheck,
  VerifiedFile
} from '../../model/signing/verification-schema.ts'

const titles: Readonly<Record<VerificationCheck['kind'], string>> = {
  signature: 'signature',
  statement: 'statement',
  checksum: 'checksum',
  measurement: 'measurement'
}

const meanings: Readonly<Record<VerificationCheck['kind'], string>> = {
  signature: 'these bytes were signed',
  statement: 'a signed statement of a release has this digest',
  checksum: 'a signed list has this name with this digest',
  measurement: 'measured again: digest, size and sections are what was signed'
}

export interface CheckLine {
  readonly title: string
  readonly isProved: boolean
  /** One sentence without a full stop. */
  readonly sentence: string
}

export function headOf({ path, verified }: VerifiedFile): string {
  return verified ? `${path} is proved` : `${path} is NOT proved`
}

export function signerSentence({ signer }: Verification): string {
  return signer.kind === 'key'
    ? `the holder of the key ${signer.fingerprint}`
    : `${signer.identity}, for whom ${signer.issuer} vouches`
}

export function checkLine(check: VerificationCheck): CheckLine {
  const { kind, state, reason, signedAt } = check
  const where = evidenceOf(check)
  const when = signedAt === null ? '' : `, at ${signedAt}`
  const sentence =
    state === 'proved'
      ? `${meanings[kind]}${when}${where}`
      : `${state}: ${reason}${where}`
  return { title: titles[kind], isProved: state === 'proved', sentence }
}

function evidenceOf({ evidence }: VerificationCheck): string {
  return evidence.length === 0 ? '' : ` (${evidence.join(', ')})`
}

/** What release a signed measurement is of; '' without one. */
export function releaseSentence({ release }: VerifiedFile): string {
  return release === null
    ? ''
    : `the measurement is of ${release.repository} ${release.tag}, commit ${release.commit}`
}

/** What is not proved of each file, whatever the result says, as clauses. */
export function limitsOf({ files }: Verification): readonly string[] {
  const proved = files.map((file) =>
    file.checks.filter(({ state }) => state === 'proved')
  )
  const isOpen = (kind: VerificationCheck['kind']): boolean =>
    proved.some((checks) => !checks.some((check) => check.kind === kind))
  return [
    ...(proved.flat().some(({ signedAt }) => signedAt === null)
      ? ['when it was signed']
      : []),
    ...(isOpen('checksum') ? ['the name of the file'] : []),
    ...(isOpen('measurement') ? ['what it was measured as'] : []),
    'that it is the newest version',
    'what source it was built from, beyond what the signer says'
  ]
}
