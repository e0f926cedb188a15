// Measures a file of a format without a reader by its total size.
import { readBuildInfo } from '../binary/buildinfo/buildinfo.ts'
import type { BinaryFormat } from '../model/closed-lists.ts'
import type { Measurement } from '../model/measurement.ts'
import { assemble } from './assemble.ts'
import { Ledger } from './ledger/ledger.ts'
import type { MeasureOptions } from './options.ts'
import { Modules } from './owners/modules.ts'

/** A format without a reader: its size is all that is known. */
export function measureWhole(
  file: Uint8Array,
  format: BinaryFormat,
  options: MeasureOptions
): Measurement {
  const ledger = new Ledger(file.length)
  ledger.claim(0, file.length, ledger.owner('(unattributed)'), 'other', -1)
  ledger.book()
  const info = readBuildInfo(file, null)
  return assemble({
    ledger,
    rows: [
      {
        name: '(file)',
        offset: 0,
        fileSize: file.length,
        virtualSize: 0
      }
    ],
    level: 'file',
    notes: [
      `${format} files are measured by their total size only, and gated by it`
    ],
    info,
    modules: new Modules(info, []),
    format,
    goarch: '',
    stripped: false,
    fileSize: file.length,
    options,
    written: null,
    sources: null,
    reached: null
  })
}
