// Reports and measurements as JSON.
import { inertJson } from '../text/plain-text.ts'
import type { Measurement } from '../model/measurement.ts'

/**
 * Indented by two, in the order in which the value was made, with a line end.
 * Nothing in it steers a terminal or a runner, whatever its strings hold.
 */
export function renderJson(value: object): string {
  return `${inertJson(JSON.stringify(value, null, 2))}\n`
}

/** Symbols that become text at once: more of them take memory, and no less time. */
const symbolsInPiece = 256

/**
 * The same text of a measurement in pieces. Most of it are its symbols, which may
 * be hundreds of megabytes of JSON.
 */
export function* measurementJson(measurement: Measurement): Generator<string> {
  const { symbols } = measurement
  // Strings hold no line breaks, so this line is that of the table.
  const table = '\n  "symbols": ['
  const frame = renderJson({ ...measurement, symbols: [] })
  const start = frame.indexOf(table) + table.length
  yield frame.slice(0, start)
  for (let first = 0; first < symbols.length; first += symbolsInPiece) {
    const piece = symbols.slice(first, first + symbolsInPiece)
    const text = renderJson({ symbols: piece })
    const rows = text.slice('{'.length + table.length, -'\n  ]\n}\n'.length)
    yield first === 0 ? rows : `,${rows}`
  }
  yield symbols.length > 0 ? `\n  ${frame.slice(start)}` : frame.slice(start)
}

/** The text of a list of measurements in pieces, as `renderJson` has it. */
export function* measurementsJson(
  measurements: readonly Measurement[]
): Generator<string> {
  let before = '[\n  '
  for (const measurement of measurements) {
    yield before
    for (const piece of measurementJson(measurement)) {
      // Strings hold no line breaks; the last piece ends with one.
      yield piece.trimEnd().replaceAll('\n', '\n  ')
    }
    before = ',\n  '
  }
  yield measurements.length > 0 ? '\n]\n' : '[]\n'
}
