// What a user reads when S3 refuses a request, or doesn't answer. Only S3's code of the
// error is quoted: the rest of an answer can hold what was sent.
import { UserError } from '../../../core/user-error.ts'
import type { S3Place } from './place.ts'
import type { S3Answer, S3Error, S3Success } from './send.ts'

export type S3Action = 'read' | 'write' | 'list' | 'remove'

/** What credentials must be allowed to do. */
const permissions: Readonly<Record<S3Action, string>> = {
  read: 's3:GetObject, and s3:ListBucket so that a missing object is not answered in the same way',
  write: 's3:PutObject',
  list: 's3:ListBucket',
  remove: 's3:DeleteObject'
}

const setCredentials =
  'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary credentials'

const byCode: Readonly<Record<string, string>> = {
  NoSuchBucket:
    'there is no such bucket: create it, or check its name and AWS_REGION',
  InvalidBucketName: 'the name of the bucket is not allowed there',
  InvalidAccessKeyId: 'AWS_ACCESS_KEY_ID is not known there',
  SignatureDoesNotMatch:
    'the signature does not match: check AWS_SECRET_ACCESS_KEY and AWS_REGION',
  ExpiredToken: 'the credentials have expired: get new ones',
  TokenRefreshRequired: 'the credentials have expired: get new ones',
  InvalidToken: 'AWS_SESSION_TOKEN is not valid: get new credentials',
  EntityTooLarge: 'the object is too large for the service',
  NotImplemented:
    'the service lacks what a store needs: conditional writes (If-None-Match: * and If-Match), or S3 itself'
}

/** The sentence for an answer that is no success, or for none. */
export function refusalOf(
  place: S3Place,
  action: S3Action,
  key: string,
  answer: Exclude<S3Answer, S3Success>
): UserError {
  return new UserError(
    `could not ${action} ${place.name}/${key}: ${reasonOf(place, action, answer)}`
  )
}

function reasonOf(
  place: S3Place,
  action: S3Action,
  answer: Exclude<S3Answer, S3Success>
): string {
  const { host } = new URL(place.address)
  if (answer.kind === 'too-long') return 'it has more bytes than are read'
  if (answer.kind === 'no-answer') {
    return `${host}: ${answer.reason}${remedyOf(answer.reason)}`
  }
  const { status, code } = answer
  const region = regionIn(answer)
  if (region !== null && region !== place.region) {
    return `the bucket is in the region ${region}: set AWS_REGION to that`
  }
  if (code === 'RequestTimeTooSkewed') {
    return `the clock of this machine (${new Date().toISOString()}) and that of ${host} (${dateIn(answer)}) differ by more than the service allows: set this one`
  }
  const known = byCode[code]
  const numbered = `${host} answered ${status}${code === '' ? '' : ` ${code}`}`
  if (known !== undefined) return `${known} (${numbered})`
  if (status === 401 || status === 403)
    return `${numbered}: ${deniedTo(place, action)}`
  if (code === '') {
    return `${numbered}, and no error of S3: check --endpoint and the bucket's name`
  }
  return numbered
}

function deniedTo({ credentials }: S3Place, action: S3Action): string {
  return credentials === null
    ? setCredentials
    : `the credentials need ${permissions[action]}`
}

/** Nobody writes without credentials. */
export function notWritable(place: S3Place, key: string): UserError {
  return new UserError(
    `could not write ${place.name}/${key}: there are no credentials; ${setCredentials}`
  )
}

function remedyOf(reason: string): string {
  if (/wrong version number|packet length too long/i.test(reason)) {
    return '; the address begins with https://, and the service there speaks HTTP'
  }
  return /certificate|self-signed|issuer/i.test(reason)
    ? '; if the certificate is of your own authority, name that in NODE_EXTRA_CA_CERTS'
    : ''
}

/** The region of the bucket, as a redirection or a refusal names it. */
function regionIn({ status, headers, body }: S3Error): string | null {
  if (![301, 307, 308, 400].includes(status)) return null
  const [, inBody = null] =
    /<Region>([A-Za-z0-9-]{1,40})<\/Region>/.exec(
      body.subarray(0, 64 * 1024).toString('utf8')
    ) ?? []
  const named = headers.get('x-amz-bucket-region') ?? inBody
  return named !== null && /^[A-Za-z0-9-]{1,40}$/.test(named) ? named : null
}

function dateIn({ headers }: S3Error): string {
  const time = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(time) ? 'unknown' : new Date(time).toISOString()
}
