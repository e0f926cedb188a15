// Credentials in the addresses of module proxies (GOPROXY) and checksum databases
// (GOSUMDB): what they are, and the addresses without them.

/** An address of a list in parts; `user` is '' without user information. */
function partsOf(address: string): {
  readonly scheme: string
  readonly user: string
  readonly rest: string
} {
  const at = address.indexOf('://')
  const scheme = at < 0 ? '' : address.slice(0, at + 3)
  const behind = address.slice(scheme.length)
  // All text before the last @ may be a password, also one that no URL
  // may hold. Go takes an address without a scheme for https.
  const end = behind.lastIndexOf('@')
  return {
    scheme,
    user: behind.slice(0, Math.max(end, 0)),
    rest: behind.slice(end + 1)
  }
}

/** What separates addresses: `,` and `|` in GOPROXY, spaces in GOSUMDB. */
const separators = /([,|\s])/

/** Such a list as it may be shown: without user information and queries. */
export function shownAddresses(value: string): string {
  return value
    .split(separators)
    .map((address) => {
      const { scheme, user, rest } = partsOf(address)
      const query = rest.indexOf('?')
      const shown = query < 0 ? rest : `${rest.slice(0, query)}?…`
      return `${scheme}${user === '' ? '' : '…@'}${shown}`
    })
    .join('')
}

/** Such a list without user information, for what needs no credentials. */
export function withoutCredentials(value: string): string {
  return value
    .split(separators)
    .map((address) => {
      const { scheme, rest } = partsOf(address)
      return `${scheme}${rest}`
    })
    .join('')
}

/** A secret that is shorter would hide half of every text. */
const minSecretLength = 4

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What is secret in such a list: user information, its password, and queries; longest first. */
export function credentialsIn(value: string): string[] {
  const secrets = value.split(separators).flatMap((address) => {
    const { user, rest } = partsOf(address)
    const query = rest.indexOf('?')
    const colon = user.indexOf(':')
    const password = colon < 0 ? '' : user.slice(colon + 1)
    return [user, password, query < 0 ? '' : rest.slice(query + 1)]
  })
  return [...new Set(secrets.flatMap((text) => [text, decoded(text)]))]
    .filter((text) => text.length >= minSecretLength)
    .toSorted((a, b) => b.length - a.length)
}

/**
 * What Go printed, without the credentials of its environment: it hides passwords
 * itself, but no user names, which may be tokens.
 * @param secrets as `credentialsIn` gives them
 */
export function conceal(text: string, secrets: readonly string[]): string {
  const plain = secrets.reduce(
    (shorter, secret) => shorter.replaceAll(secret, '…'),
    text
  )
  return plain.replaceAll(/(?<=:\/\/)[^/@\s"]{1,2000}@/g, '…@')
}
