// Checks that the tables of a measurement add up to the file.
import type { Measurement } from './measurement.ts'
import type { PseudoPackage } from './closed-lists.ts'

/**
 * Checks that every byte of the file is counted exactly once in each table.
 * @throws Error, a bug of this program, where a sum is not the file's size
 */
export function assertExact(measurement: Measurement): void {
  const { binary, attribution, sections, regions, modules, packages } =
    measurement
  const total = binary.fileSize
  const check = (what: string, sum: number) => {
    if (sum !== total) {
      throw new Error(`${what} add up to ${sum} bytes, not ${total}`)
    }
  }
  check('sections', sum(sections.map(({ fileSize }) => fileSize)))
  check('regions', sumSizes(regions))
  check('modules', sumSizes(modules))
  check('packages', sumSizes(packages))
  const written = packages.flatMap((row) => row.written ?? [])
  if (written.length > 0) check('bytes that packages wrote', sum(written))
  if (written.length > 0 && written.length !== packages.length) {
    throw new Error('only some packages have the bytes that they wrote')
  }
  check('content and padding', binary.contentSize + binary.paddingSize)
  check(
    'owned and unattributed bytes',
    attribution.ownedBytes + attribution.unattributedBytes
  )
  for (const { path, size, regions: parts } of packages) {
    if (sumSizes(parts) !== size) {
      throw new Error(`regions of package ${path} don't add up to ${size}`)
    }
  }
  const sizeOf = (path: PseudoPackage) =>
    packages.find((pkg) => pkg.path === path)?.size ?? 0
  const agree =
    sizeOf('(padding)') === binary.paddingSize &&
    sizeOf('(unattributed)') === attribution.unattributedBytes &&
    (regions.find(({ name }) => name === 'padding')?.size ?? 0) ===
      binary.paddingSize
  if (!agree) throw new Error('padding or unattributed bytes are counted apart')
  const counts = [
    ...sections.map(({ fileSize }) => fileSize),
    ...written,
    ...[...regions, ...modules, ...packages].map(({ size }) => size)
  ]
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new Error('a size is not a whole number of bytes')
  }
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)

const sumSizes = (rows: readonly { readonly size: number }[]): number =>
  sum(rows.map(({ size }) => size))
