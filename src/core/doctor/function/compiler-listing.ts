// Finds a function in what the compiler prints with `-S` (cmd/internal/obj/plist.go and
// sym.go, func writeSymDebug): a line with its name and size, then a line that begins
// with a tab for each instruction, and others with its bytes and relocations.
import { shownName } from './named-functions.ts'

export interface Instruction {
  /** Bytes from the start of the function. */
  readonly offset: number
  /** `file.go:LINE`; '' where the compiler knows none. */
  readonly place: string
  /** Operation and operands. */
  readonly text: string
}

export interface CompiledFunction {
  /** Bytes of machine code. */
  readonly size: number
  /** Those that have bytes. */
  readonly instructions: readonly Instruction[]
}

/** Symbols of code; those of FIPS 140 code have a kind of their own since Go 1.24. */
const mark = Buffer.from(' STEXT')
const newline = 0x0a
const tab = 0x09

/** Bytes of a line; a name of a longer one is none that people ask for. */
const maxLine = 64 * 1024

/**
 * Functions of a name: mostly one, and two where callers of the other convention have a
 * wrapper of the same name. What was inlined everywhere has a line and no code, and is left out.
 * @param printed what the compiler printed
 * @param symbol the function's name, as the linker writes it
 */
export function findCompiled(
  printed: Buffer,
  symbol: string
): readonly CompiledFunction[] {
  const wanted = comparable(symbol)
  const found: CompiledFunction[] = []
  for (
    let at = printed.indexOf(mark);
    at >= 0;
    at = printed.indexOf(mark, at + mark.length)
  ) {
    const start = printed.lastIndexOf(newline, at) + 1
    if (printed[start] === tab || at - start > maxLine) continue
    if (comparable(printed.toString('utf8', start, at)) !== wanted) continue
    const end = printed.indexOf(newline, at)
    const head = printed.toString('utf8', at, end < 0 ? printed.length : end)
    const [, digits = ''] = / size=(\d{1,15})\b/.exec(head) ?? []
    const size = Number(digits)
    if (end < 0 || size === 0) continue
    found.push({ size, instructions: instructionsOf(printed, end + 1) })
  }
  return found
}

/** Up to Go 1.19 the compiler has `""` for the package that it compiles. */
const comparable = (name: string): string =>
  shownName(name).replaceAll('·', '.').replace(/^""\./, 'main.')

function instructionsOf(printed: Buffer, from: number): Instruction[] {
  const all: Instruction[] = []
  for (let at = from; printed[at] === tab;) {
    const newlineAt = printed.indexOf(newline, at)
    const end = newlineAt < 0 ? printed.length : newlineAt
    const read = readInstruction(
      printed.toString('utf8', at, Math.min(end, at + maxLine))
    )
    if (read !== null) all.push(read)
    at = end + 1
  }
  // Those of the assembler alone, such as PCDATA, are where the next one is.
  return all.filter(
    ({ offset }, i) => i + 1 === all.length || all[i + 1]?.offset !== offset
  )
}

/** `\t0x0004 00004 (path/file.go:6)\tSHLQ\t$7, AX`; null for other lines. */
function readInstruction(line: string): Instruction | null {
  const [, hex, rest = ''] = /^\t0x([0-9a-f]{4,8}) \d+ \((.*)$/.exec(line) ?? []
  const end = rest.indexOf(')\t')
  if (hex === undefined || end < 0) return null
  const place = rest.slice(0, end)
  return {
    offset: Number.parseInt(hex, 16),
    place: /:\d+$/.test(place)
      ? place.slice(
          1 + Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\'))
        )
      : '',
    text: rest
      .slice(end + 2)
      .replaceAll('\t', ' ')
      .trim()
  }
}
