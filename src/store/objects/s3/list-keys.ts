// Lists the keys of a bucket, page by page (ListObjectsV2, Amazon S3 API reference).
import { UserError } from '../../../core/user-error.ts'
import { partsOfKey, partsOfPrefix } from '../object-key.ts'
import { refusalOf } from './refusal.ts'
import type { Bucket } from './requests.ts'
import { sendToS3 } from './send.ts'

interface ListPage {
  /** As the bucket has them, with the prefix of the store. */
  readonly keys: readonly string[]
  /** What the next page is asked for with; null: this was the last. */
  readonly token: string | null
}

/** Bytes of a page, which has at most 1,000 keys of 1,024 bytes. */
const maxPageBytes = 8 * 1024 * 1024

/** Characters of a key; S3 has none of more than 1,024 bytes. */
const maxKeyLength = 1024

/** Pages that bring no key: a service may skip what was removed. */
const maxEmptyPages = 100

/** Keys of a page that has any, on average and at least; S3 itself fills pages with 1,000. */
const minPageKeys = 10

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'"
}

/**
 * Keys below a prefix; what is there under other names than keys is left out.
 * @throws UserError for more than `maxKeys`, or a service that doesn't come to an end
 */
export async function listKeys(
  bucket: Bucket,
  prefix: string,
  maxKeys: number
): Promise<readonly string[]> {
  partsOfPrefix(prefix)
  const { place } = bucket
  const found = new Set<string>()
  let token: string | null = null
  let pages = 0
  let emptyPages = 0
  const maxPages = maxEmptyPages + Math.ceil(maxKeys / minPageKeys)
  do {
    const page: ListPage = await readPage(bucket, prefix, token)
    const before = found.size
    for (const key of page.keys) {
      // A longer one is none of a store, and would be kept in memory.
      if (key.length <= maxKeyLength) found.add(key)
    }
    pages += 1
    if (found.size === before) emptyPages += 1
    const excess =
      (found.size > maxKeys && `more than ${maxKeys} objects`) ||
      (emptyPages > maxEmptyPages && 'no end') ||
      (pages > maxPages && `more pages than ${maxKeys} objects need`)
    if (excess !== false) {
      throw new UserError(
        `could not list ${place.name}/${prefix}: the list has ${excess}`
      )
    }
    token = page.token
  } while (token !== null)
  return [...found]
    .flatMap((name) => {
      const key = name.slice(place.prefix.length)
      const isBelow = name.startsWith(`${place.prefix}${prefix}`)
      return isBelow && partsOfKey(key) !== null ? [key] : []
    })
    .toSorted()
}

async function readPage(
  { place, limits }: Bucket,
  prefix: string,
  token: string | null
): Promise<ListPage> {
  const query = {
    'list-type': '2',
    prefix: `${place.prefix}${prefix}`,
    ...(token === null ? {} : { 'continuation-token': token })
  }
  const answer = await sendToS3(
    place,
    { method: 'GET', key: null, query, maxBytes: maxPageBytes },
    limits
  )
  if (answer.kind !== 'success') throw refusalOf(place, 'list', prefix, answer)
  const page = parsePage(answer.body.toString('utf8'))
  if (page === null) {
    throw new UserError(
      `could not list ${place.name}/${prefix}: the answer is not as S3 describes it`
    )
  }
  return page
}

/** null for a text that S3 doesn't answer. */
function parsePage(xml: string): ListPage | null {
  if (!xml.includes('<ListBucketResult')) return null
  const keys = Array.from(
    xml.matchAll(/<Key>([^<]*)<\/Key>/g),
    ([, key = '']) => unescaped(key)
  )
  if (!xml.includes('<IsTruncated>true</IsTruncated>'))
    return { keys, token: null }
  const [, token] =
    /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(xml) ?? []
  return token === undefined ? null : { keys, token: unescaped(token) }
}

/** References to characters as XML 1.0 has them, section 4.1; unknown ones stay. */
function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]{2,4}));/g,
    (reference, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? reference
      const point = Number(decimal ?? `0x${hexadecimal}`)
      return point <= 0x10ffff ? String.fromCodePoint(point) : reference
    }
  )
}
