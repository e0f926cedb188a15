// A measurement on its way from a thread: symbols as columns and one text, the rest as
// JSON. JSON of symbols takes several times as long to write and to read.
import { inColumn, outsideColumn } from '../core/model/columns.ts'
import type { Measurement, SymbolSize } from '../core/model/measurement.ts'

export interface SentMeasurement {
  /** The measurement without symbols. */
  readonly json: string
  readonly symbols: SentSymbols
}

interface SentSymbols {
  /** All names, one behind the other. */
  readonly names: string
  /** By symbol: code units of its name. */
  readonly lengths: Uint32Array<ArrayBuffer>
  /** By symbol: bytes. */
  readonly sizes: Float64Array<ArrayBuffer>
  readonly packages: TextColumn
  readonly regions: TextColumn<SymbolSize['region']>
  readonly sections: TextColumn
  readonly files: TextColumn
  readonly instances: TextColumn
}

/** A few texts that many symbols have. */
interface TextColumn<T extends string = string> {
  readonly texts: readonly T[]
  /** By symbol: the number of its text, from 1 on; 0 where it has none. */
  readonly numbers: Uint32Array<ArrayBuffer>
}

/** With the buffers in it, which need no copy when it is sent. */
export function packMeasurement(
  measurement: Measurement
): SentMeasurement & { readonly buffers: readonly ArrayBuffer[] } {
  const { symbols } = measurement
  const packed: SentSymbols = {
    names: symbols.map(({ name }) => name).join(''),
    lengths: Uint32Array.from(symbols, ({ name }) => name.length),
    sizes: Float64Array.from(symbols, ({ size }) => size),
    packages: packTexts(symbols, (symbol) => symbol.package),
    regions: packTexts(symbols, ({ region }) => region),
    sections: packTexts(symbols, ({ section }) => section),
    files: packTexts(symbols, ({ file }) => file),
    instances: packTexts(symbols, ({ instantiatedFor }) => instantiatedFor)
  }
  const { packages, regions, sections, files, instances } = packed
  const texts = [packages, regions, sections, files, instances]
  return {
    json: JSON.stringify({ ...measurement, symbols: [] }),
    symbols: packed,
    buffers: [
      packed.lengths.buffer,
      packed.sizes.buffer,
      ...texts.map(({ numbers }) => numbers.buffer)
    ]
  }
}

function packTexts<T extends string>(
  symbols: readonly SymbolSize[],
  textOf: (symbol: SymbolSize) => T | undefined
): TextColumn<T> {
  const numbers = new Uint32Array(symbols.length)
  const known = new Map<T, number>()
  for (const [row, symbol] of symbols.entries()) {
    const text = textOf(symbol)
    if (text === undefined) continue
    let number = known.get(text)
    if (number === undefined) known.set(text, (number = known.size + 1))
    numbers[row] = number
  }
  return { texts: [...known.keys()], numbers }
}

/** The measurement as it was before `packMeasurement`, its fields in the same order. */
export function unpackMeasurement({
  json,
  symbols
}: SentMeasurement): Measurement {
  const rest: Measurement = JSON.parse(json)
  return { ...rest, symbols: unpackSymbols(symbols) }
}

function unpackSymbols(packed: SentSymbols): SymbolSize[] {
  const { names, lengths, sizes } = packed
  const symbols: SymbolSize[] = []
  let start = 0
  for (const [row, length] of lengths.entries()) {
    const end = start + length
    const symbol: SymbolSize = {
      name: names.slice(start, end),
      package: textAt(packed.packages, row) ?? outsideColumn(),
      region: textAt(packed.regions, row) ?? outsideColumn(),
      section: textAt(packed.sections, row) ?? outsideColumn(),
      size: inColumn(sizes[row])
    }
    const file = textAt(packed.files, row)
    const located = file === undefined ? symbol : { ...symbol, file }
    const instantiatedFor = textAt(packed.instances, row)
    symbols.push(
      instantiatedFor === undefined ? located : { ...located, instantiatedFor }
    )
    start = end
  }
  return symbols
}

function textAt<T extends string>(
  { texts, numbers }: TextColumn<T>,
  row: number
): T | undefined {
  const number = inColumn(numbers[row])
  return number === 0 ? undefined : texts[number - 1]
}
