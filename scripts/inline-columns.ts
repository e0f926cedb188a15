// A rolldown plugin: `inColumn(sizes[row])` becomes `(sizes[row] ?? outsideColumn())`.
// A file is measured before V8 optimizes most of the code, and each call costs more
// there than what it checks.
import { parseSync, Visitor } from 'rolldown/utils'
import type { Plugin } from 'rolldown'

const imported = 'import { inColumn }'
const called = 'inColumn('

export function inlineColumns(): Plugin {
  return {
    name: 'inline-columns',
    transform: (code, id) =>
      code.includes(imported) ? withoutCalls(code, id) : null
  }
}

/** The code of a module, where calls read elements of columns in place. */
export function withoutCalls(code: string, id: string): string {
  const { program } = parseSync(id, code)
  const edits: { at: number; cut: number; text: string }[] = []
  new Visitor({
    CallExpression({ callee, arguments: [value], start }) {
      const isRead =
        callee.type === 'Identifier' &&
        callee.name === 'inColumn' &&
        value?.type === 'MemberExpression' &&
        code.startsWith(called, start)
      if (!isRead) return
      edits.push({ at: start, cut: called.length, text: '(' })
      edits.push({ at: value.end, cut: 0, text: ' ?? outsideColumn()' })
    }
  }).visit(program)
  edits.sort((a, b) => b.at - a.at)
  let inlined = code
  for (const { at, cut, text } of edits) {
    inlined = inlined.slice(0, at) + text + inlined.slice(at + cut)
  }
  return inlined.replace(imported, 'import { inColumn, outsideColumn }')
}
