// What Go hashes for the IDs of its build cache, as `GODEBUG=gocachehash=1` prints it
// (cmd/go/internal/cache, Hash), and the first input in which two runs differ.

/** What is hashed for a package's compilation: line by line, as Go quotes it. */
export type HashInputs = ReadonlyMap<string, readonly string[]>

/** An input that two runs don't have in common. */
export interface HashDifference {
  /** How many packages differ in it. */
  readonly packages: number
  /** Import path of one of them. */
  readonly example: string
  /** As Go quotes it; '' where the run has no such input. */
  readonly before: string
  readonly after: string
}

/** Names after `build`: an import path, and for a test more. */
const linePattern = /^HASH\[build ([^\]\s]{1,500})\]: (".*")$/

/** Reads one line at a time, of which most are of other hashes. */
export class HashInputReader {
  readonly #inputs = new Map<string, string[]>()
  get inputs(): HashInputs {
    return this.#inputs
  }

  add(line: string): void {
    const [, name, text] = linePattern.exec(line) ?? []
    if (name === undefined || text === undefined) return
    const known = this.#inputs.get(name)
    if (known) known.push(text)
    else this.#inputs.set(name, [text])
  }
}

/** The input names the content of a package that is imported: it follows from that package's own inputs. */
const ofImport = /^"import [^\\]/

/**
 * The first input that differs of each package, without those of imported packages;
 * packages that differ in the same way are counted together, the most first.
 */
export function hashDifferences(
  before: HashInputs,
  after: HashInputs
): HashDifference[] {
  const differences = new Map<string, HashDifference>()
  for (const [name, own] of after) {
    const others = before.get(name)
    if (others === undefined) continue
    const added = firstMissing(own, others)
    const gone = firstMissing(others, own)
    if (added === '' && gone === '') continue
    const key = `${gone}\n${added}`
    const { packages = 0, example = name } = differences.get(key) ?? {}
    const count = packages + 1
    differences.set(key, {
      packages: count,
      example,
      before: gone,
      after: added
    })
  }
  return [...differences.values()].toSorted((a, b) => b.packages - a.packages)
}

/** The first of some inputs that is not among others; '' for none. */
function firstMissing(
  some: readonly string[],
  others: readonly string[]
): string {
  const known = new Set(others)
  return some.find((text) => !known.has(text) && !ofImport.test(text)) ?? ''
}

/** A line of evidence: the inputs as Go quotes them. */
export function differenceLine({
  packages,
  example,
  before,
  after
}: HashDifference): string {
  const whose =
    packages === 1 ? example : `${packages} packages, such as ${example}`
  return `${whose}: ${before === '' ? 'nothing' : before} → ${after === '' ? 'nothing' : after}`
}
