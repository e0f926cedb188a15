// A rolldown plugin: puts the body of `inColumn` in place of its calls. Most of an
// analysis runs before the compiler of V8 gets to it, where a call costs more than
// all that it does.
import type { Plugin } from 'rolldown'
import * as v from 'valibot'

const accessor = 'inColumn'
const refusal = 'outsideColumn'
/** The name where it is imported. */
const importPattern = /(?<=^import \{[^}]*)\binColumn\b(?=[^}]*\} from )/gm
const home = /[\\/]core[\\/]model[\\/]columns\.ts$/

const range = { start: v.number(), end: v.number() }
const callSchema = v.object({
  ...range,
  type: v.literal('CallExpression'),
  callee: v.object({
    type: v.literal('Identifier'),
    name: v.literal(accessor)
  }),
  arguments: v.strictTuple([v.object(range)])
})

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a call becomes: the text before its argument, and that behind it. */
function editsOf(node: unknown): Edit[] {
  const call = v.safeParse(callSchema, node)
  if (!call.success) return []
  const { start, end, arguments: all } = call.output
  const [argument] = all
  return [
    { start, end: argument.start, text: '((' },
    { start: argument.end, end, text: `) ?? ${refusal}())` }
  ]
}

/** The edits of a tree of syntax. */
function allEdits(node: unknown): Edit[] {
  if (typeof node !== 'object' || node === null) return []
  return [...editsOf(node), ...Object.values(node).flatMap(allEdits)]
}

/**
 * A module with the body of `inColumn` in place of its calls.
 * @param program its tree of syntax, as ESTree has it
 */
export function inlined(code: string, program: unknown): string {
  let text = ''
  let reached = 0
  for (const edit of allEdits(program).toSorted((a, b) => a.start - b.start)) {
    text += code.slice(reached, edit.start) + edit.text
    reached = edit.end
  }
  text += code.slice(reached)
  return text.replaceAll(importPattern, refusal)
}

export function inlineColumns(): Plugin {
  return {
    name: 'inline-columns',
    transform(code, id) {
      if (home.test(id) || !code.includes(`${accessor}(`)) return null
      return inlined(code, this.parse(code, { lang: 'ts' }))
    }
  }
}
