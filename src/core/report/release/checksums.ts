// Names the files of a release for a list of checksums: a name of its own for each.
import { archivesOf } from '../../compare/archives.ts'
import { mainPackageOf, targetOf } from '../../compare/pair-binaries.ts'
import type { Measurement } from '../../model/measurement.ts'
import type { Checksum } from '../../signing/checksums.ts'
import { plainName } from '../../text/escape.ts'
import { UserError } from '../../user-error.ts'

/**
 * Those of the binaries, and of the archives that they are in. Archives have the names
 * that they were found by. A binary has one of its own, such as `tool_linux_arm_7` or
 * `tool_windows_amd64.exe`; where two programs have the same, both are called by the
 * paths of their main packages, such as `example.com_cmd_tool_linux_amd64`, in which an
 * underscore of the path is doubled.
 * @throws UserError where two files that differ have one name
 */
export function checksumsOf(
  measurements: readonly Measurement[]
): readonly Checksum[] {
  const short = measurements.map((measurement) =>
    fileName(measurement.binary.name, measurement)
  )
  const binaries = measurements.map((measurement, index) => {
    const name = short[index] ?? ''
    const isShared = short.indexOf(name) !== short.lastIndexOf(name)
    return {
      name: isShared ? fileName(pathName(measurement), measurement) : name,
      sha256: measurement.binary.sha256
    }
  })
  const archives = measurements
    .flatMap(({ binary }) => archivesOf(binary))
    .map(({ file, sha256 }) => ({ name: plainFile(file), sha256 }))
  const byName = new Map<string, Checksum>()
  for (const file of [...binaries, ...archives]) {
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

const pathName = (measurement: Measurement): string =>
  mainPackageOf(measurement).replaceAll('_', '__')

function fileName(name: string, measurement: Measurement): string {
  const target = targetOf(measurement)
  const ending = target.startsWith('windows/') ? '.exe' : ''
  return plainFile(`${name}_${target}${ending}`)
}

const plainFile = (name: string): string =>
  plainName(name).replace(/[/\\]/g, '_')
