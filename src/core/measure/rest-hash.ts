// Adds the hash of a file without its build IDs to its measurement, if C
// flags can influence the build ID.
import { sha256WithoutBuildIds } from '../binary/buildinfo/build-ids.ts'
import type { BuildInfo } from '../binary/buildinfo/buildinfo.ts'
import type { Image } from '../binary/image.ts'
import type { Measurement } from '../model/measurement.ts'

/** The measurement with that hash, also where nothing is known of the build. */
export function withRestHash(
  measurement: Measurement,
  file: Uint8Array,
  image: Image,
  info: BuildInfo | null
): Measurement {
  const { binary, build } = measurement
  const cgo = build
    ? (build.environment.CGO_ENABLED ?? '0')
    : info?.settings['CGO_ENABLED']
  if (cgo === '0') return measurement
  const hash = sha256WithoutBuildIds(file, image)
  // In the order of the schema, in which saved measurements are read.
  const { fileSize, contentSize, paddingSize, compressed, ...names } = binary
  return {
    ...measurement,
    binary: {
      ...names,
      sha256WithoutBuildIds: hash,
      fileSize,
      contentSize,
      paddingSize,
      compressed
    }
  }
}
