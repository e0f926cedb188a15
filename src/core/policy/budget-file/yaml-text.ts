// Parses YAML text into plain values, each with its line and column.
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  type Document,
  type Node
} from 'yaml'
import { messageOf } from '../../user-error.ts'
import { aliasFault } from './yaml-aliases.ts'

/** Characters; a longer text is refused before it is parsed. */
const maxTextLength = 65_536
/**
 * Levels of collections that may begin on one line or be open in flow style. The
 * parser recurses: without a bound a text of `[[[[…` ends the process.
 */
const maxDepth = 20

export interface Position {
  /** Both count from 1. */
  readonly line: number
  readonly column: number
}

export interface Fault extends Position {
  /** A sentence without a full stop. */
  readonly message: string
}

export interface YamlText {
  readonly value: unknown
  /** The place of the value at this path, or of its key; that of the nearest parent where it doesn't exist. */
  readonly positionOf: (
    path: readonly (string | number)[],
    what: 'key' | 'value'
  ) => Position
  /** The number at this path as the text writes it; null for what is none. */
  readonly numberAt: (path: readonly (string | number)[]) => string | null
}

/** Reads one YAML document; faults are in the order of the text. */
export function readYaml(
  text: string
): { readonly faults: readonly Fault[] } | YamlText {
  const start: Position = { line: 1, column: 1 }
  if (text.length > maxTextLength) {
    const message = `has ${text.length} characters; at most ${maxTextLength} are read`
    return { faults: [{ ...start, message }] }
  }
  const counter = new LineCounter()
  try {
    const deep = tooDeepAt(text)
    if (deep !== null) {
      const message = `nests collections more than ${maxDepth} deep`
      return { faults: [{ ...deep, message }] }
    }
    const document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      // `!!omap` and `!!set`, and what `%YAML 1.1` turns on, make collections
      // whose keys no schema sees: their limits would be left out unnoticed.
      schema: 'core',
      resolveKnownTags: false,
      // No warnings of its own on stderr. With 'silent' a second document is not an error.
      logLevel: 'error'
    })
    const faults = [...document.errors, ...document.warnings].map((error) => ({
      ...positionAt(counter, error.pos[0]),
      message:
        error.code === 'MULTIPLE_DOCS'
          ? 'begins a second YAML document; a budget file has one'
          : `is not valid YAML: ${firstLine(error.message)}`
    }))
    if (faults.length > 0) return { faults }
    const alias = aliasFault(document)
    if (alias !== null) {
      const { offset, message } = alias
      return { faults: [{ ...positionAt(counter, offset), message }] }
    }
    return {
      // The aliases are bounded by now.
      value: document.toJS({ maxAliasCount: -1 }) as unknown,
      positionOf: (path, what) =>
        positionAt(counter, nodeAt(document, path, what).offset),
      numberAt: (path) => {
        const { node } = nodeAt(document, path, 'value')
        return isScalar(node) && typeof node.value === 'number'
          ? (node.source ?? null)
          : null
      }
    }
  } catch (error) {
    // Nested too deeply.
    const message = `cannot be read as YAML: ${firstLine(messageOf(error))}`
    return { faults: [{ ...start, message }] }
  }
}

/** Tokens that stand for no text: of a document, of flow ends and of scalars. */
// oxlint-disable-next-line no-control-regex
const noText = /^[\u0002\u0018\u001F]$/

/** Where a text nests too deeply; null where it doesn't. */
function tooDeepAt(text: string): Position | null {
  let flow = 0
  let onLine = 0
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow += 1
    else if (token === ']' || token === '}') flow -= 1
    else if (token === '-' || token === '?') onLine += 1
    else if (token.includes('\n')) onLine = 0
    if (flow > maxDepth || onLine > maxDepth) {
      const lines = text.slice(0, offset).split('\n')
      return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
    }
    if (!noText.test(token)) offset += token.length
  }
  return null
}

function positionAt(counter: LineCounter, offset: number): Position {
  const { line, col } = counter.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? ''
}

/** A node, followed through aliases, and its character offset. */
function nodeAt(
  document: Document,
  path: readonly (string | number)[],
  what: 'key' | 'value'
): { readonly node: Node | null; readonly offset: number } {
  let node = followed(document, document.contents)
  let offset = startOf(node) ?? 0
  for (const [index, step] of path.entries()) {
    const wantsKey = what === 'key' && index === path.length - 1
    const pair = isMap(node)
      ? node.items.find(
          ({ key }) => isScalar(key) && String(key.value) === step
        )
      : undefined
    const key = isNode(pair?.key) ? startOf(pair.key) : undefined
    const next = isSeq(node) ? node.items[Number(step)] : pair?.value
    if (next === undefined && key === undefined) return { node: null, offset }
    offset = key ?? offset
    node = isNode(next) ? followed(document, next) : null
    if (!wantsKey) offset = (isNode(next) ? startOf(next) : null) ?? offset
  }
  return { node, offset }
}

function followed(document: Document, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node
}

function startOf(node: Node | null | undefined): number | undefined {
  return node?.range?.[0]
}
