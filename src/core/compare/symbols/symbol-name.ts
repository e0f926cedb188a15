// The parts of a symbol's name that say what it belongs to. The rules are
// Go's: closureName in cmd/compile/internal/ir/func.go (`.func1`, `.gowrap1`,
// `.deferwrap1`, `-range1`), cmd/compile/internal/noder (`init.0`,
// type arguments in brackets), cmd/compile/internal/staticinit (`..stmp_1`).

/** A name within another: a closure in its function, a method value on its method. */
export interface NestedName {
  readonly parent: string
  /** What joins the two, without its number: `.func`, `-range`, `-fm`. */
  readonly kind: string
  /** Its number; -1 where it has none. */
  readonly number: number
}

/** Characters; longer names are taken as they are. */
const maxParsedLength = 4096

/** Parts that the compiler or the measurement puts after a whole name. */
const suffixes = [' (string)', ' (data)', '-fm', '.abi0', '.abiinternal']

/** Code units that names with a suffix end in. */
const endsOfSuffixes = new Set(
  suffixes.map((suffix) => suffix.charCodeAt(suffix.length - 1))
)

/** The text before the compiler's numbers; the last one ends the others too. */
const counters = [
  '.func',
  '.gowrap',
  '.deferwrap',
  '-range',
  '.stmp_',
  '.gobytes.',
  '.'
]

/** A function inlined into a closure lends its name to its own closures: `F.func1.Each.func2`. */
const inlined =
  /^(.*(?:\.(?:func|gowrap|deferwrap)\d+|-range\d+)(?:\.\d+)*)(\..*)$/s

/** Code and data generated for a type have its name after one of these. */
const generated = /^(?:type[:.]\.(?:eq|hash)\.|go[:.]itab\.|go:)\*?/

/** The name that a name is within; null for one that is within none. */
export function parseNestedName(name: string): NestedName | null {
  if (name.length > maxParsedLength || generatedPrefix(name) !== '') return null
  const nestedName = bySuffix(name) ?? byNumber(name) ?? byInlining(name)
  return nestedName !== null && hasLocalPart(nestedName.parent)
    ? nestedName
    : null
}

function bySuffix(name: string): NestedName | null {
  if (!endsOfSuffixes.has(name.charCodeAt(name.length - 1))) return null
  const kind = suffixes.find((suffix) => name.endsWith(suffix))
  if (kind === undefined) return null
  return { parent: name.slice(0, -kind.length), kind, number: -1 }
}

function byNumber(name: string): NestedName | null {
  let start = name.length
  while (isDigit(name.charCodeAt(start - 1))) start -= 1
  const digits = name.length - start
  if (digits === 0 || digits > 9) return null
  const stem = name.slice(0, start)
  const kind = counters.find((counter) => stem.endsWith(counter))
  if (kind === undefined) return null
  const parent = stem.slice(0, -kind.length)
  return { parent, kind, number: Number(name.slice(start)) }
}

function byInlining(name: string): NestedName | null {
  if (!name.includes('.func') && !name.includes('-range')) return null
  const [, parent, kind] = inlined.exec(name) ?? []
  if (parent === undefined || kind === undefined) return null
  return { parent, kind, number: -1 }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether more is left than an import path: `main.func1` is a function of that name. */
function hasLocalPart(name: string): boolean {
  return endOfPackage(name) >= 0
}

/** Index of the dot behind the import path; -1 where there is none. */
function endOfPackage(name: string): number {
  // Type arguments and receivers may hold slashes and dots of their own.
  const end = name.search(/[([{]/)
  const path = end === -1 ? name : name.slice(0, end)
  return path.indexOf('.', path.lastIndexOf('/') + 1)
}

/** `type:.eq.` and the like; '' for what somebody wrote. */
export function generatedPrefix(name: string): string {
  // Most names are neither, which costs less to see than to match.
  if (!name.startsWith('go') && !name.startsWith('type')) return ''
  return generated.exec(name)?.[0] ?? ''
}

/** A symbol's name without its package: `(*T).Run` of `example.com/a.(*T).Run`. */
export function localName(name: string, owner: string): string {
  const prefix = generatedPrefix(name)
  const rest = prefix === '' ? name : name.slice(prefix.length)
  if (rest.startsWith(owner) && rest[owner.length] === '.') {
    return prefix + rest.slice(owner.length + 1)
  }
  return prefix + rest.slice(endOfPackage(rest) + 1)
}

/** A local name without what comes and goes: type arguments and a receiver's pointer. */
export function genericName(local: string): string {
  if (generatedPrefix(local) !== '') return local
  const plain = withoutArguments(local)
  return plain.startsWith('(*') ? plain.replace(/^\(\*([^()]*)\)/, '$1') : plain
}

/** `Map[]` of `Map[string,[]int]`. */
function withoutArguments(name: string): string {
  if (!name.includes('[')) return name
  const kept: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at)
    if (code === 91) {
      depth += 1
      if (depth === 1) kept.push(name.slice(from, at + 1))
    } else if (code === 93 && depth > 0) {
      depth -= 1
      if (depth === 0) from = at
    }
  }
  return depth > 0 ? name : [...kept, name.slice(from)].join('')
}

/** What a local name is said of, and the rest: `(*T)` and `Run`; null for a plain name. */
export function splitMember(
  local: string
): { readonly of: string; readonly member: string } | null {
  let depth = 0
  for (let at = local.length - 1; at > 0; at -= 1) {
    const code = local.charCodeAt(at)
    if (code === 93) depth += 1
    else if (code === 91) depth -= 1
    else if (code === 46 && depth === 0) {
      return { of: local.slice(0, at), member: local.slice(at + 1) }
    }
  }
  return null
}

/** `T` of `(*T)` and of `T`. */
export function withoutPointer(type: string): string {
  return type.startsWith('(*') && type.endsWith(')') ? type.slice(2, -1) : type
}

/** The same method with the other kind of receiver; null for what is not a method. */
export function otherReceiver(local: string): string | null {
  const split = splitMember(local)
  if (split === null || generatedPrefix(local) !== '') return null
  const { of, member } = split
  const type = withoutPointer(of)
  return type === of ? `(*${of}).${member}` : `${type}.${member}`
}
