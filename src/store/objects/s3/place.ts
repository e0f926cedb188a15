// Where a bucket is and with what credentials it is used, from `s3://BUCKET/PREFIX`,
// `--endpoint` and the variables that all programs for S3 read.
import { UserError } from '../../../core/user-error.ts'
import type { ProcessEnvironment } from '../../../host/process.ts'
import { partsOfKey } from '../object-key.ts'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

export interface S3Place {
  /** As messages name it: `s3://bucket/prefix`. */
  readonly name: string
  /** Empty, or it ends with a slash. */
  readonly prefix: string
  /** Of the bucket, without a slash at its end. */
  readonly address: string
  readonly region: string
  /** null: requests are not signed, as for a bucket that all may read. */
  readonly credentials: Credentials | null
}

const bucketPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]$/
const regionPattern = /^[A-Za-z0-9-]{1,40}$/

/**
 * Reads the place of a store in a bucket.
 * @param endpoint null: what the environment names, or AWS
 * @throws UserError
 */
export function readPlace(
  store: string,
  endpoint: string | null,
  environment: ProcessEnvironment
): S3Place {
  const [bucket = '', ...rest] = store.slice('s3://'.length).split('/')
  if (store.includes('@')) {
    throw new UserError(
      '--store has an @, which neither a bucket nor a prefix has: credentials are in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'
    )
  }
  if (!bucketPattern.test(bucket) || bucket.includes('..')) {
    throw new UserError(
      `--store ${store}: "${bucket}" is not the name of a bucket`
    )
  }
  const parts = rest.at(-1) === '' ? rest.slice(0, -1) : rest
  const prefix = parts.join('/')
  if (parts.length > 0 && partsOfKey(prefix) === null) {
    throw new UserError(
      `--store ${store}: a prefix has parts of letters, digits and ._+- with single slashes between them, and no part begins with a dot`
    )
  }
  const region =
    environment['AWS_REGION'] ||
    environment['AWS_DEFAULT_REGION'] ||
    'us-east-1'
  if (!regionPattern.test(region)) {
    throw new UserError(`AWS_REGION is "${region}", which is not a region`)
  }
  return {
    name: `s3://${[bucket, ...parts].join('/')}`,
    prefix: parts.length > 0 ? `${prefix}/` : '',
    address: addressOf(bucket, region, endpoint, environment),
    region,
    credentials: credentialsOf(environment)
  }
}

/** Services other than AWS have the bucket in the path: few have a name for each in DNS. */
function addressOf(
  bucket: string,
  region: string,
  endpoint: string | null,
  environment: ProcessEnvironment
): string {
  const variable = ['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'].find(
    (name) => (environment[name] ?? '') !== ''
  )
  const other = endpoint ?? (variable && environment[variable])
  if (other !== undefined) {
    const source = endpoint === null ? String(variable) : '--endpoint'
    return `${checkedEndpoint(other, source)}/${bucket}`
  }
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  const service = `s3.${region}.${domain}`
  // A certificate's wildcard stands for one label; capitals are older than names in DNS.
  return /[.A-Z_]/.test(bucket)
    ? `https://${service}/${bucket}`
    : `https://${bucket}.${service}`
}

/** Without a slash at its end. A password in it is not repeated. */
function checkedEndpoint(endpoint: string, source: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null
  const isUsable =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    [url.username, url.password, url.search, url.hash].join('') === ''
  if (!isUsable) {
    throw new UserError(
      `${source} must be an address such as https://s3.example.com, without a user, a query or a fragment`
    )
  }
  const parts = url.pathname.split('/').filter((part) => part !== '')
  return [url.origin, ...parts].join('/')
}

/** Hosts of this machine; `URL` writes every form of these addresses like this. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** A sentence for credentials that go over a network without encryption; null where none do. */
export function exposureOf({ address, credentials }: S3Place): string | null {
  const { protocol, hostname, origin } = new URL(address)
  if (credentials === null || protocol !== 'http:' || loopback.test(hostname)) {
    return null
  }
  const read =
    credentials.sessionToken === undefined
      ? 'requests that your credentials sign'
      : 'the session token, and requests that your credentials sign'
  return `${origin} is used without encryption, so whoever is on the way can read ${read}: use an address that begins with https://`
}

function credentialsOf(environment: ProcessEnvironment): Credentials | null {
  const accessKeyId = credentialIn(environment, 'AWS_ACCESS_KEY_ID')
  const secretAccessKey = credentialIn(environment, 'AWS_SECRET_ACCESS_KEY')
  const sessionToken = credentialIn(environment, 'AWS_SESSION_TOKEN')
  if (accessKeyId === '' && secretAccessKey === '') return null
  if (accessKeyId === '' || secretAccessKey === '') {
    const missing =
      accessKeyId === '' ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY'
    throw new UserError(
      `${missing} is not set, and the other half of the credentials is: set both, or none for a bucket that all may read`
    )
  }
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === '' ? {} : { sessionToken })
  }
}

/** @throws UserError for what fits in no header: the HTTP client would quote all of it */
function credentialIn(environment: ProcessEnvironment, name: string): string {
  const value = environment[name]?.trim() ?? ''
  if (/^[!-~]*$/.test(value)) return value
  throw new UserError(
    `${name} has a space, a line end or another character that no credential has: set it anew`
  )
}
