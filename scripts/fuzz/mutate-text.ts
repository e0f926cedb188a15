// Damage to text: listings, budget files, JSON.
import type { Edit } from './edit.ts'
import type { Random } from './random.ts'

const numbers = [
  '0',
  '-1',
  '-0',
  '1e308',
  '1e999',
  '0.5',
  '2147483648',
  '4294967295',
  '9007199254740991',
  '9007199254740992',
  '9223372036854775808',
  '0x7fffffff',
  '1_000',
  '99999999999999999999999999'
] as const

/** What names and values may hold when somebody wants harm. */
const texts = [
  '',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  '/etc/passwd',
  '<script>alert(1)</script>',
  '<!-- -->',
  '`code`',
  '| a | b |',
  '](https://example.com)',
  '@everyone',
  '#1',
  '${{ secrets.TOKEN }}',
  '::set-output name=x::y',
  '\\u001b[31m',
  '\\u0000',
  '\\u202e',
  '\\ud800',
  '\\\\',
  '\\"',
  '\u{1f600}',
  '(unattributed)',
  '(padding)',
  'main',
  'none',
  '100%',
  '1e9 GiB',
  '**/**/**/**/**/*?*?*?*?*',
  '{a,{b,{c,{d,e}}}}',
  '!!binary',
  '&anchor',
  '*anchor',
  '<<: *anchor'
] as const

const pieces = [
  '\n',
  '\r\n',
  '\t',
  ' -> ',
  'go:string.',
  'go:string."',
  '.gostring.4294967295.AAAA',
  '"',
  "'",
  ':',
  ',',
  '[',
  '{',
  ']',
  '}',
  '- ',
  '# ',
  '|\n',
  '\u0000',
  '\ufeff',
  '\u2028'
] as const

/** One to eight edits of a text. */
export function mutateText(random: Random, text: Uint8Array): Edit[] {
  const count = random.chance(0.6) ? 1 : 1 + random.below(8)
  return Array.from({ length: count }, () => edit(random, text)).flat()
}

function edit(random: Random, text: Uint8Array): Edit[] {
  const at = random.below(text.length)
  const kind = random.below(100)
  if (kind < 20)
    return replaced(text, at, /-?\d[\d.e+]*/g, random.pick(numbers))
  if (kind < 45) {
    const value = random.chance(0.1)
      ? 'x'.repeat(1 << random.below(22))
      : random.pick(texts)
    return replaced(text, at, /"(?:[^"\\\n]|\\.)*"/g, `"${value}"`)
  }
  if (kind < 55) return replaced(text, at, /[\w./-]+/g, random.pick(texts))
  if (kind < 63) {
    const times = random.chance(0.2) ? 1 << random.below(17) : 1
    return [{ kind: 'insert', at, bytes: hex(random.pick(pieces)), times }]
  }
  if (kind < 70) {
    return [
      { kind: 'write', at, bytes: hex(String.fromCharCode(random.below(128))) }
    ]
  }
  if (kind < 74) return [{ kind: 'cut', size: at }]
  const start = text.lastIndexOf(10, at) + 1
  const next = text.indexOf(10, at)
  const end = next < 0 ? text.length : next + 1
  const line = Buffer.from(text.subarray(start, end)).toString('hex')
  if (kind < 82) return [{ kind: 'remove', at: start, size: end - start }]
  if (kind < 90) {
    const times = random.chance(0.2) ? 1 << random.below(12) : 1
    return [{ kind: 'insert', at: start, bytes: line, times }]
  }
  if (kind < 95) {
    // Another line in its place.
    const from = text.lastIndexOf(10, random.below(text.length)) + 1
    const stop = text.indexOf(10, from)
    const other = text.subarray(from, stop < 0 ? text.length : stop + 1)
    return [
      { kind: 'remove', at: start, size: end - start },
      {
        kind: 'insert',
        at: start,
        bytes: Buffer.from(other).toString('hex'),
        times: 1
      }
    ]
  }
  return [{ kind: 'remove', at, size: random.below(64) }]
}

/** The first match at or behind `at`, replaced; nothing where there is none. */
function replaced(
  text: Uint8Array,
  at: number,
  pattern: RegExp,
  by: string
): Edit[] {
  const near = Buffer.from(text.subarray(at, at + 4096)).toString('latin1')
  const match = pattern.exec(near)
  pattern.lastIndex = 0
  if (!match) return []
  const start = at + match.index
  return [
    { kind: 'remove', at: start, size: match[0].length },
    { kind: 'insert', at: start, bytes: hex(by), times: 1 }
  ]
}

const hex = (text: string): string => Buffer.from(text).toString('hex')
