// Reads which versions a go.mod retracts (go.dev/ref/mod#go-mod-file-retract), without a
// Go: a release of given binaries needs none.
import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'
import type { SemVer } from 'semver'
import { UserError } from '../user-error.ts'

export interface Retraction {
  readonly low: SemVer
  readonly high: SemVer
}

/**
 * The retractions of a go.mod file, single or in a block.
 * @param name how the file is called in messages
 * @throws UserError where one is neither a version nor a range of two
 */
export function retractionsIn(
  goMod: string,
  name: string
): readonly Retraction[] {
  const retractions: Retraction[] = []
  let block = ''
  for (const [index, line] of goMod.split('\n').entries()) {
    const text = withoutComment(line).trim()
    const [, opened] = /^(\w+)\s*\($/.exec(text) ?? []
    const [, single] = /^retract(?=[\s["])(.*)$/.exec(text) ?? []
    if (block !== '' && text === ')') block = ''
    else if (block === '' && opened !== undefined) block = opened
    else {
      const entry = block === 'retract' ? text : block === '' ? single : ''
      if (entry === undefined || entry === '') continue
      const retraction = retractionOf(entry.trim())
      if (retraction === null) {
        throw new UserError(
          `${name} can't be read for retracted versions: line ${index + 1} is neither a version nor a range of versions`
        )
      }
      retractions.push(retraction)
    }
  }
  return retractions
}

function withoutComment(line: string): string {
  const start = line.indexOf('//')
  return start === -1 ? line : line.slice(0, start)
}

/** `v1.2.3` or `[v1.2.0, v1.2.9]`, quoted or not. */
function retractionOf(entry: string): Retraction | null {
  const isRange = entry.startsWith('[') && entry.endsWith(']')
  const texts = isRange ? entry.slice(1, -1).split(',') : [entry, entry]
  const [low = null, high = null] = texts.map(versionOf)
  return low === null || high === null || texts.length > 2
    ? null
    : { low, high }
}

function versionOf(text: string): SemVer | null {
  const plain = text.trim()
  const isQuoted = /^"[^"]*"$/.test(plain)
  return parse(isQuoted ? plain.slice(1, -1) : plain)
}

export function isRetracted(
  version: SemVer,
  retractions: readonly Retraction[]
): boolean {
  return retractions.some(
    ({ low, high }) => compare(low, version) <= 0 && compare(version, high) <= 0
  )
}
