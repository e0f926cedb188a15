// Checks the aliases of a YAML document before they are followed: each names an
// anchor above it, none contains itself, and together they repeat a bounded
// number of nodes ("billion laughs").
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Document
} from 'yaml'

/** Nodes that all aliases of a text may repeat together. */
const maxRepeated = 1000

/** What an alias breaks. */
export interface AliasFault {
  /** Character offset of the alias. */
  readonly offset: number
  /** A sentence without a full stop. */
  readonly message: string
}

/** The first fault of the document's aliases; null where there is none. Cost: linear in the text. */
export function aliasFault(document: Document): AliasFault | null {
  /** Nodes below an anchor, itself included; null while it is open. */
  const anchors = new Map<string, number | null>()
  let repeated = 0
  let fault: AliasFault | null = null
  const count = (node: unknown): number => {
    if (fault !== null) return 0
    if (isAlias(node)) {
      // Only nodes that were parsed have a range.
      const offset = node.range?.[0] ?? 0
      const size = anchors.get(node.source)
      const what = `the alias *${node.source}`
      if (size === undefined) {
        fault = { offset, message: `${what} has no anchor above it` }
      } else if (size === null) {
        fault = { offset, message: `${what} contains itself` }
      } else if ((repeated += size) > maxRepeated) {
        const message = `${what} makes the aliases repeat more than ${maxRepeated} values`
        fault = { offset, message }
      }
      return size ?? 0
    }
    if (isPair(node)) return count(node.key) + count(node.value)
    const anchor = isNode(node) && 'anchor' in node ? node.anchor : undefined
    if (anchor !== undefined) anchors.set(anchor, null)
    let size = 1
    if (isMap(node) || isSeq(node)) {
      for (const item of node.items) size += count(item)
    } else if (!isScalar(node)) return 0
    if (anchor !== undefined) anchors.set(anchor, size)
    return size
  }
  count(document.contents)
  return fault
}
