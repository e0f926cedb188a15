// The hash of a file without its build IDs, in its measurement, where C flags may have
// a hand in the build ID.
import { sha256WithoutBuildIds } from '../binary/buildinfo/build-ids.ts'
import type { Image } from '../binary/image.ts'
import type { Measurement } from '../model/measurement.ts'

/** The measurement with that hash, also where nothing is known of the build. */
export function withRestHash(
  measurement: Measurement,
  file: Uint8Array,
  image: Image
): Measurement {
  const { binary, build } = measurement
  if (build !== null && build.environment.CGO_ENABLED !== '1') {
    return measurement
  }
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
