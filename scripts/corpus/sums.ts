// The sums of a Measurement, added up by nobody who made it.
import type { Measurement } from '../../src/core/model/measurement.ts'

/** What is wrong with the sums; null where they are exact. */
export function wrongSum(measurement: Measurement): string | null {
  const { binary, attribution, sections, regions, modules, packages } =
    measurement
  const written = packages.flatMap((one) => one.written ?? [])
  const sums: [string, number][] = [
    ['sections', total(sections.map(({ fileSize }) => fileSize))],
    ['regions', total(regions.map(({ size }) => size))],
    ['modules', total(modules.map(({ size }) => size))],
    ['packages', total(packages.map(({ size }) => size))],
    ['content and padding', binary.contentSize + binary.paddingSize],
    [
      'owned and unattributed bytes',
      attribution.ownedBytes + attribution.unattributedBytes
    ],
    // Either each package tells what it wrote, or none does.
    ...(written.length === 0
      ? []
      : [['bytes that packages wrote', total(written)] as [string, number]])
  ]
  for (const [what, sum] of sums) {
    if (sum !== binary.fileSize) {
      return `${what} add up to ${sum}, not to ${binary.fileSize}`
    }
  }
  for (const { path, size } of modules) {
    const parts = packages.filter(({ module }) => module === path)
    const sum = total(parts.map((one) => one.size))
    if (sum !== size) {
      return `packages of ${path} add up to ${sum}, not to ${size}`
    }
  }
  for (const { name, size } of regions) {
    const parts = packages.flatMap((one) =>
      one.regions.filter((region) => region.name === name)
    )
    const sum = total(parts.map((one) => one.size))
    if (sum !== size) {
      return `packages have ${sum} bytes in the region ${name}, not ${size}`
    }
  }
  return null
}

/** What is wrong with the rows of sections; null where they tile the file. */
export function wrongTiling({ binary, sections }: Measurement): string | null {
  const names = new Set(sections.map(({ name }) => name))
  if (names.size !== sections.length) return 'two sections have one name'
  let end = 0
  const inFile = sections.filter(({ fileSize }) => fileSize > 0)
  for (const { name, offset, fileSize } of inFile.toSorted(
    (a, b) => a.offset - b.offset
  )) {
    if (offset !== end) {
      return `section ${name} is at ${offset}, and the one before it ends at ${end}`
    }
    end += fileSize
  }
  return end === binary.fileSize
    ? null
    : `sections end at ${end}, and the file at ${binary.fileSize}`
}

const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0)
