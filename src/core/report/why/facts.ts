// What a Why says, as facts of a title and lines of plain text: a terminal and
// Markdown show the same.
import type { ImportEdge, Step } from '../../model/explanation/explanation.ts'
import type {
  Answer,
  Requirement,
  WhyDeadCode,
  WhyProgram
} from '../../model/explanation/why-schema.ts'
import type { WhyKind } from '../../model/closed-lists.ts'
import { plainName } from '../../text/escape.ts'
import { formatBytes } from '../../text/sizes.ts'
import { firstOf, linesAndMore, wordList } from '../../text/word-list.ts'
import { shareOf } from '../views/shares.ts'

export interface Fact {
  readonly title: string
  /** At least one; names in them are harmless already. */
  readonly lines: readonly string[]
}

const kindNames: Readonly<Record<WhyKind, string>> = {
  module: 'module',
  package: 'package',
  symbol: 'symbol',
  'embedded-file': 'embedded file',
  'string-literal': 'string literal'
}

/** Steps of a path that are shown; the middle of a longer one is left out. */
const maxSteps = 24

/** `package of golang.org/x/net v0.17.0`, `embedded file of example.com/tool`. */
export function kindOf({ kind, module, package: owner }: Answer): string {
  const name = kindNames[kind]
  if (kind === 'module' && module?.path === 'std') return 'standard library'
  if (kind === 'module') {
    const version = module?.version ?? ''
    return version === '' ? name : `${name}, ${plainName(version)}`
  }
  if (owner !== undefined) {
    const what = kind === 'string-literal' ? 'string literals' : kindNames[kind]
    return `${what === 'string literals' ? 'string literal' : what} of ${plainName(owner)}`
  }
  if (module === undefined) return name
  if (module.path === 'std') return `${name} of the standard library`
  return `${name} of ${plainName(module.path)}${module.version === '' ? '' : ` ${plainName(module.version)}`}`
}

/** `tool (linux/amd64)`. */
export function programOf({ name, target }: WhyProgram): string {
  return target === ''
    ? plainName(name)
    : `${plainName(name)} (${plainName(target, 40)})`
}

/** All that is known of one answer. */
export function answerFacts(answer: Answer, program: WhyProgram): Fact[] {
  const { packages, below, chain, importers, path, requirement } = answer
  return [
    {
      title: 'holds',
      lines: [
        `${formatBytes(answer.size)} (${shareOf(answer.size, program.fileSize)} of the file)${answer.region === undefined ? '' : `, ${answer.region}`}`
      ]
    },
    ...(packages === undefined
      ? []
      : [
          {
            title: 'packages',
            lines: [String(packages.count), ...sizeLines(packages)]
          }
        ]),
    ...(below === undefined ? [] : [belowFact(below, answer)]),
    ...(chain.length === 0
      ? []
      : [{ title: 'import chain', lines: chainLines(chain) }]),
    ...(importers === undefined || importers.count === 0
      ? []
      : [{ title: 'imported by', lines: importerLines(importers) }]),
    ...(path.length === 0
      ? []
      : [{ title: 'kept by the linker', lines: stepLines(path) }]),
    ...(requirement === undefined
      ? []
      : [{ title: 'required by', lines: requirementLines(requirement) }])
  ]
}

/** A line for each package, its size first. */
function sizeLines({
  count,
  largest
}: NonNullable<Answer['packages']>): string[] {
  const sizes = largest.map(({ size }) => formatBytes(size))
  const width = Math.max(0, ...sizes.map((text) => text.length))
  const lines = largest.map(
    ({ path }, place) =>
      `${(sizes[place] ?? '').padStart(width)}  ${plainName(path)}`
  )
  return [...linesAndMore(lines, count)]
}

function belowFact(
  { count, size, largest }: NonNullable<Answer['below']>,
  { kind }: Answer
): Fact {
  const title = 'hangs on it'
  if (kind === 'package' && count === 1) {
    return { title, lines: ['no other package is imported through it alone'] }
  }
  const itself = kind === 'package' ? 'itself' : 'its own'
  return {
    title,
    lines: [
      `${formatBytes(size)} in ${count} ${count === 1 ? 'package' : 'packages'}, ${itself} among them: what would go if nothing imported it, before second-order effects of the linker`,
      ...sizeLines({ count, largest })
    ]
  }
}

/** One line for each package, and where own code imports it. */
export function chainLines(chain: readonly ImportEdge[]): string[] {
  const [first] = chain
  return [
    plainName(first?.from ?? ''),
    ...chain.map((edge) => `→ ${plainName(edge.to)}${placeOf(edge)}`)
  ]
}

function placeOf({ file, line }: ImportEdge): string {
  return file === undefined || line === undefined
    ? ''
    : `  at ${plainName(file)}:${line}`
}

function importerLines({
  count,
  edges
}: NonNullable<Answer['importers']>): string[] {
  const lines = edges.map((edge) => `${plainName(edge.from)}${placeOf(edge)}`)
  return [
    `${count} ${count === 1 ? 'package' : 'packages'}`,
    ...linesAndMore(lines, count)
  ]
}

/** From the entry on; a package's own prefix is not said twice. */
export function stepLines(path: readonly Step[]): string[] {
  const names = path.map(({ symbol }, place) =>
    place === 0 ? plainName(symbol) : `→ ${plainName(symbol)}`
  )
  if (names.length <= maxSteps) return names
  const head = names.slice(0, maxSteps / 2)
  const tail = names.slice(-maxSteps / 2)
  return [...head, `… ${names.length - maxSteps} more`, ...tail]
}

function requirementLines({ lines, through }: Requirement): string[] {
  const places = lines.map(
    ({ file, line, indirect }) =>
      `${plainName(file)}:${line}${indirect ? ' (indirect)' : ''}`
  )
  const chain = through.map((module) => plainName(module))
  return [
    ...places,
    // A chain of two is the line of go.mod once more.
    ...(chain.length > 2 || (lines.length === 0 && chain.length > 0)
      ? [chain.join(' → ')]
      : [])
  ]
}

/** One sentence on dead-code elimination. */
export function deadCodeSentence({
  state,
  why,
  culprits
}: WhyDeadCode): string {
  if (state === 'on') {
    return 'dead-code elimination is on: the linker removes methods that nothing calls'
  }
  if (state === 'unknown') {
    return `whether dead-code elimination is on is unknown${why === undefined ? '' : `: ${why}`}`
  }
  const names = culprits.map(({ symbol }) => plainName(symbol))
  const shown = firstOf(names, 3)
  const by = shown.length === 0 ? '' : `, by ${wordList(shown, 'and')}`
  return `dead-code elimination is off: the linker keeps all exported methods of reachable types${by}`
}

/** A culprit with its paths. */
export function culpritFacts(deadCode: WhyDeadCode, place: number): Fact[] {
  const culprit = deadCode.culprits[place]
  if (culprit === undefined) return []
  const chain = deadCode.chains[place] ?? []
  return [
    ...(culprit.path.length === 0
      ? []
      : [{ title: 'kept by the linker', lines: stepLines(culprit.path) }]),
    ...(chain.length === 0
      ? []
      : [{ title: 'import chain', lines: chainLines(chain) }])
  ]
}
