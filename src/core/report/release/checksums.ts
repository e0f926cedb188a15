// Names the files of a release for a list of checksums: a name of its own for each.
import { archivesOf } from '../../compare/archives.ts'
import { mainPackageOf, targetOf } from '../../compare/pair-binaries.ts'
import type { Measurement } from '../../model/measurement.ts'
import type { Checksum } from '../../signing/checksums.ts'
import { plainName } from '../../text/escape.ts'
import { UserError } from '../../user-error.ts'

/**
 * Those of the binaries, and of the archives that they are in. Archives, and binaries
 * that the workflow built as files of their own, have the names that they were found
 * by. A binary also has one such as `tool_linux_arm_7` or `tool_windows_amd64.exe`;
 * where two programs have the same, both are called by the paths of their main packages,
 * such as `example.com_cmd_tool_linux_amd64`, in which an underscore of the path is doubled.
 * @param fileNames of the binaries, in their order; '' or none where it is no file of its own
 * @throws UserError where two files that differ have one name
 */
export function checksumsOf(
  measurements: readonly Measurement[],
  fileNames: readonly string[]
): readonly Checksum[] {
  const made = madeNames(measurements)
  const binaries = measurements.map(({ binary: { sha256 } }, index) => ({
    name: made[index] ?? '',
    sha256
  }))
  const found = foundNames(measurements, fileNames)
  return oneOfEachName([
    ...binaries,
    ...archiveFiles(measurements),
    ...binaries.flatMap(({ sha256 }, index) => {
      const name = found[index] ?? ''
      return name === '' ? [] : [{ name, sha256 }]
    })
  ])
}

/** What each binary is called where it is published. */
export function publishedNames(
  measurements: readonly Measurement[],
  fileNames: readonly string[]
): readonly string[] {
  const found = foundNames(measurements, fileNames)
  return madeNames(measurements).map((name, index) => found[index] || name)
}

/**
 * One line for each name.
 * @throws UserError where two files that differ have one name
 */
export function oneOfEachName(files: readonly Checksum[]): readonly Checksum[] {
  const byName = new Map<string, Checksum>()
  for (const file of files) {
    const { sha256 = file.sha256 } = byName.get(file.name) ?? {}
    if (sha256 !== file.sha256) {
      throw new UserError(
        `binaries: two files of the release would be called ${file.name} in its list of checksums, and differ: give each a name of its own`
      )
    }
    byName.set(file.name, file)
  }
  return [...byName.values()]
}

/** '' for a name that files share: they can't all be published under it. */
function foundNames(
  measurements: readonly Measurement[],
  fileNames: readonly string[]
): readonly string[] {
  const names = measurements.map((_, index) =>
    plainFile(fileNames[index] ?? '')
  )
  const taken = new Set([
    ...madeNames(measurements),
    ...archiveFiles(measurements).map(({ name }) => name)
  ])
  return names.map((name) => {
    const isOne = names.indexOf(name) === names.lastIndexOf(name)
    return isOne && !taken.has(name) ? name : ''
  })
}

function archiveFiles(
  measurements: readonly Measurement[]
): readonly Checksum[] {
  return measurements
    .flatMap(({ binary }) => archivesOf(binary))
    .map(({ file, sha256 }) => ({ name: plainFile(file), sha256 }))
}

function madeNames(measurements: readonly Measurement[]): readonly string[] {
  const short = measurements.map((measurement) =>
    fileName(measurement.binary.name, measurement)
  )
  return measurements.map((measurement, index) => {
    const name = short[index] ?? ''
    const isShared = short.indexOf(name) !== short.lastIndexOf(name)
    return isShared ? fileName(pathName(measurement), measurement) : name
  })
}

const pathName = (measurement: Measurement): string =>
  mainPackageOf(measurement).replaceAll('_', '__')

function fileName(name: string, measurement: Measurement): string {
  const target = targetOf(measurement)
  const ending = target.startsWith('windows/') ? '.exe' : ''
  return plainFile(`${name}_${target}${ending}`)
}

const plainFile = (name: string): string =>
  plainName(name).replace(/[/\\]/g, '_')
