// Measures the binaries that a release published: its assets are downloaded, and those
// that are executables, or packages of them, are measured. They are strangers' files:
// bounded, in memory, and never started.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyzeAll } from '../../analyze/analyze-all.ts'
import { detectFormat } from '../../core/binary/identify/detect-format.ts'
import { mainPackageOf, targetOf } from '../../core/compare/pair-binaries.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import { grouped } from '../../core/report/sources/grouped.ts'
import { UserError } from '../../core/user-error.ts'
import type { ReleaseAsset } from '../../github/releases/list-releases.ts'
import type { Host, ReleasesOf } from '../services.ts'

/** A file in a package. */
export interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Opens a package such as a `.tar.gz`.
 * @returns its files; null for what is no package
 */
export type OpenPackage = (
  name: string,
  bytes: Uint8Array
) => Promise<readonly PackedFile[] | null>

export interface MeasuredAssets {
  readonly measurements: readonly Measurement[]
  /** Why there is not more, sentences. */
  readonly notices: readonly string[]
}

/** Bytes of an asset. */
const maxAssetBytes = 512 * 1024 * 1024
/** Assets that are downloaded. */
const maxAssets = 100

/** Files beside the binaries: checksums, signatures, lists and texts. */
const otherFile =
  /\.(?:txt|md|json|ya?ml|sig|asc|pem|sigstore|sbom|spdx|sha256|sha512|sha256sum|sum|gz\.sig)$|checksums|sha256sums/i

/** @param scratch directory of this run; nothing is left in it */
export async function measureAssets(
  assets: readonly ReleaseAsset[],
  { download }: Pick<ReleasesOf, 'download'>,
  { scratch, log }: Pick<Host, 'scratch' | 'log'>,
  openPackage: OpenPackage
): Promise<MeasuredAssets> {
  const candidates = assets.filter(
    ({ name }) => !otherFile.test(name) && !name.startsWith('go-size-gate.')
  )
  const measurements: Measurement[] = []
  const notices: string[] = []
  const more = candidates.length - maxAssets
  if (more > 0) notices.push(`${more} of its assets were not looked at`)
  const directory = join(scratch, 'assets')
  await mkdir(directory)
  try {
    for (const asset of candidates.slice(0, maxAssets)) {
      const downloaded = await download(asset, maxAssetBytes)
      if (downloaded.state === 'refused') {
        notices.push(downloaded.message)
        continue
      }
      const files = executablesIn(
        (await openPackage(asset.name, downloaded.bytes)) ?? [
          { name: asset.name, bytes: downloaded.bytes }
        ]
      )
      for (const file of files) {
        log.info(`Measuring ${file.name} of the release`)
        const measured = await measureFile(file, join(directory, 'binary'))
        if (typeof measured === 'string') notices.push(measured)
        else measurements.push(measured)
      }
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
  return withoutTwice(measurements, notices)
}

function executablesIn(files: readonly PackedFile[]): readonly PackedFile[] {
  return files.filter(({ bytes }) => detectFormat(bytes) !== null)
}

/** The measurement, or why there is none. */
async function measureFile(
  { name, bytes }: PackedFile,
  path: string
): Promise<Measurement | string> {
  await writeFile(path, bytes)
  try {
    const [measurement] = await analyzeAll([{ path, gzip: true }])
    if (measurement === undefined) throw new Error('one file has a measurement')
    return measurement
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return `its asset ${name} can't be measured: ${error.message.replaceAll(path, name)}`
  } finally {
    await rm(path, { force: true })
  }
}

/** The same program, published in several packages, is one. */
const isOne = (group: readonly Measurement[]): boolean =>
  new Set(group.map(({ binary }) => binary.sha256)).size === 1

/** Of two files that claim one program and target nobody knows which is meant: neither counts. */
function withoutTwice(
  measurements: readonly Measurement[],
  notices: readonly string[]
): MeasuredAssets {
  const groups = grouped(
    measurements,
    (one) => `${mainPackageOf(one)} ${targetOf(one)}`
  )
  const all = [...groups.values()]
  return {
    measurements: all.filter(isOne).flatMap(([first]) => first ?? []),
    notices: [
      ...notices,
      ...[...groups]
        .filter(([, group]) => !isOne(group))
        .map(
          ([name, group]) =>
            `${group.length} of its files are ${name}, and differ: none of them counts`
        )
    ]
  }
}
