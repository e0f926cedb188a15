// Generic functions that the compiler made many times, once for each shape of
// types (cmd/compile/internal/noder, shapify).
import type { Duplicate } from '../../model/explanation/explanation.ts'
import type { Measurement } from '../../model/measurement.ts'

/** Times that a function is compiled before it counts. */
const minInstances = 10

/** Bytes of all instances. */
const minBytes = 2048

/** Type arguments that are named, and characters of each. */
const maxNames = 10
const maxLength = 200

const shape = 'go.shape.'

/** What the compiler names a closure in a function by, behind a dot. */
const closure = /^(?:func|gowrap|deferwrap)?\d+$/

/** The same for the body of a loop over a function, behind the name that it is in. */
const rangeBody = '-range'

/** Of one generic function. */
interface Instances {
  readonly types: Set<string>
  bytes: number
  /** Whether one of them is for types of a module, or of a function that a module has. */
  isOfModule: boolean
}

/** By the name of the generic function. */
export type InstancesByFunction = ReadonlyMap<string, Instances>

/**
 * Generic functions that were compiled for at least ten shapes, most bytes
 * first. Closures count to the function that they are in; wrappers, which are
 * named by types and not by shapes, aren't instances. What the standard library
 * compiles for its own types alone is left out, since nobody can change it.
 */
export function genericFunctions(functions: InstancesByFunction): Duplicate[] {
  return [...functions]
    .filter(
      ([, { types, bytes, isOfModule }]) =>
        isOfModule && types.size >= minInstances && bytes >= minBytes
    )
    .map(([name, { types, bytes }]) => ({
      kind: 'generic' as const,
      names: [name, ...[...types].slice(0, maxNames).map(shownTypes)],
      count: types.size,
      bytes
    }))
    .toSorted((a, b) => b.bytes - a.bytes)
}

/** All instances of generic functions, however few there are. */
export function instancesOf({
  symbols,
  packages
}: Measurement): InstancesByFunction {
  const functions = new Map<string, Instances>()
  const standard = new Set(
    packages.flatMap(({ path, kind }) => (kind === 'std' ? [path] : []))
  )
  for (const symbol of symbols) {
    const { name, region, size } = symbol
    const open = region === 'code' ? name.indexOf('[') : -1
    if (open < 0 || !name.includes(shape)) continue
    const close = name.lastIndexOf(']')
    if (close < open) continue
    const suffix = withoutClosures(name.slice(close + 1))
    const generic = name.slice(0, open) + suffix
    const known = functions.get(generic) ?? {
      types: new Set(),
      bytes: 0,
      isOfModule: false
    }
    functions.set(generic, known)
    known.types.add(name.slice(open + 1, close))
    known.bytes += size
    const user = symbol.instantiatedFor ?? symbol.package
    if (!standard.has(user)) known.isOfModule = true
  }
  return functions
}

/** What is behind the type arguments of a function, without the closures in it. */
function withoutClosures(suffix: string): string {
  const parts = suffix.split('.')
  for (;;) {
    const last = parts.pop() ?? ''
    const body = last.indexOf(rangeBody)
    const plain = body < 0 ? last : last.slice(0, body)
    if (parts.length === 0 || !closure.test(plain)) {
      return [...parts, plain].join('.')
    }
  }
}

/** Type arguments as a reader knows them, cut where they are long. */
function shownTypes(types: string): string {
  const plain = types.replaceAll(shape, '')
  return plain.length <= maxLength ? plain : `${plain.slice(0, maxLength)}…`
}
