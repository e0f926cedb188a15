// What of a measurement has a say in a verdict, so that long histories of many
// binaries fit into memory.
import type { Measurement } from '../model/measurement.ts'
import type { BudgetFile } from './budget.ts'

const all = '(all)'

/**
 * A measurement without symbols, and with one row for everything where no limit is
 * for packages or modules: the verdict of any two is the same as of the whole ones.
 */
export function judgedPart(
  measurement: Measurement,
  file: BudgetFile
): Measurement {
  const without: Measurement = { ...measurement, symbols: [] }
  if (judgesParts(file)) return without
  const { fileSize: size } = measurement.binary
  const regions = [{ name: 'other', size }] as const
  return {
    ...without,
    sections: [{ name: all, offset: 0, fileSize: size, virtualSize: size }],
    regions,
    modules: [{ path: all, version: '', size }],
    packages: [{ path: all, module: all, kind: 'pseudo', size, regions }]
  }
}

const judgesParts = ({ packages, modules, binaries }: BudgetFile): boolean =>
  [{ packages, modules }, ...binaries].some(
    (one) => one.packages.length + one.modules.length > 0
  )
