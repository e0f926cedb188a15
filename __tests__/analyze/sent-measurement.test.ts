import { afterAll, describe, expect, it } from '@jest/globals'
import { analyzeFile } from '../../src/analyze/analyze-file.ts'
import {
  packMeasurement,
  unpackMeasurement
} from '../../src/analyze/sent-measurement.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { example, symbol } from '../core/compare/example.ts'
import { workshop } from '../core/measure/build.ts'

const shop = workshop()
afterAll(shop.remove)

/** As JSON, since the order of fields counts as well. */
function arrived(sent: Measurement): string {
  const { buffers, ...packed } = packMeasurement(sent)
  const message = structuredClone(packed, { transfer: [...buffers] })
  return JSON.stringify(unpackMeasurement(message))
}

describe('a measurement from a thread', () => {
  it('is the one that was sent', async () => {
    const path = shop.build('sent', { ldflags: '-s -w' })
    const twinPath = shop.build('twin', { ldflags: '-w' })
    const options = { twinPath, gzip: true, files: true }
    const measured = await analyzeFile(path, options)
    expect(measured.symbols.length).toBeGreaterThan(1000)
    expect(arrived(measured)).toBe(JSON.stringify(measured))
  })

  it('may have any names, none, and fields that only some symbols have', () => {
    const symbols = [
      symbol('', 1, { package: '' }),
      symbol('p.\0ü𝔘', 2 ** 40, { package: 'p' }),
      symbol('p.F[go.shape.int]', 3, { package: 'p', instantiatedFor: 'q' }),
      symbol('p.G', 4, { file: '' }),
      symbol('p.H', 5, { file: 'h.go', instantiatedFor: '' })
    ]
    const sent = {
      ...example({ symbols }),
      otherSymbols: { count: 2, size: 3 }
    }
    expect(arrived(sent)).toBe(JSON.stringify(sent))
    const empty = example({ symbols: [] })
    expect(arrived(empty)).toBe(JSON.stringify(empty))
  })
})
