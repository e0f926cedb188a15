// The hash of a file without its build IDs, for measurements of files of which others with
// the same content can differ in them: those that the gate compares, and those with cgo.
import type { BuildInfo } from '../binary/buildinfo/buildinfo.ts'
import type { Measurement } from '../model/measurement.ts'
import type { MeasureOptions } from './options.ts'

/**
 * Whether the file may be compared with one that differs in build IDs: what the gate built
 * or asks for, and what has cgo, also where nothing is known of the build.
 */
export function isCompared(
  { build }: Measurement,
  info: BuildInfo | null,
  { restHash = false }: Pick<MeasureOptions, 'restHash'>
): boolean {
  return restHash || build !== null || info?.settings['CGO_ENABLED'] !== '0'
}

/** The measurement with that hash. */
export function withRestHash(
  measurement: Measurement,
  hash: string
): Measurement {
  // In the order of the schema, in which saved measurements are read.
  const { fileSize, contentSize, paddingSize, compressed, ...others } =
    measurement.binary
  const { archive, archives, settings, ...names } = others
  return {
    ...measurement,
    binary: {
      ...names,
      sha256WithoutBuildIds: hash,
      fileSize,
      contentSize,
      paddingSize,
      compressed,
      ...(archive ? { archive } : {}),
      ...(archives ? { archives } : {}),
      ...(settings ? { settings } : {})
    }
  }
}
