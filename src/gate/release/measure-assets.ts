// Measures the binaries that a release published: its assets are downloaded, and the
// executables among them and in their archives are measured. They are strangers' files:
// bounded, in memory, and never started.
import { analyzeBytes } from '../../analyze/analyze-archive.ts'
import { isArchive } from '../../core/archive/read-archive.ts'
import { detectFormat } from '../../core/binary/identify/detect-format.ts'
import { withArchivesOf } from '../../core/compare/archives.ts'
import { mainPackageOf, targetOf } from '../../core/compare/pair-binaries.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import { grouped } from '../../core/report/sources/grouped.ts'
import { formatBytes } from '../../core/text/sizes.ts'
import { UserError } from '../../core/user-error.ts'
import type { ReleaseAsset } from '../../github/releases/list-releases.ts'
import type { Host, ReleasesOf } from '../services.ts'

export interface MeasuredAssets {
  readonly measurements: readonly Measurement[]
  /** Why there is not more, sentences. */
  readonly notices: readonly string[]
}

/** Bytes of an asset. */
const maxAssetBytes = 512 * 1024 * 1024
/** Assets that are downloaded. */
const maxAssets = 100
/** Bytes of all of them. */
const maxTotalBytes = 4 * 1024 ** 3

/** Files beside the binaries: checksums, signatures, lists and texts. */
const otherFile =
  /\.(?:txt|md|json|ya?ml|sig|asc|pem|sigstore|sbom|spdx|sha256|sha512|sha256sum|sum)$|checksums|sha256sums/i

/** Never throws for a file that can't be had or measured: a notice says why. */
export async function measureAssets(
  assets: readonly ReleaseAsset[],
  { download }: Pick<ReleasesOf, 'download'>,
  { log }: Pick<Host, 'log'>
): Promise<MeasuredAssets> {
  const candidates = assets.filter(
    ({ name }) => !otherFile.test(name) && !name.startsWith('go-size-gate.')
  )
  const { fitting, notices: limited } = withinBounds(candidates)
  const measurements: Measurement[] = []
  const notices: string[] = [...limited]
  for (const asset of fitting) {
    const downloaded = await download(asset, maxAssetBytes)
    if (downloaded.state === 'refused') {
      notices.push(downloaded.message)
      continue
    }
    log.info(`Measuring ${asset.name} of the release`)
    const measured = await measureAsset(asset.name, downloaded.bytes)
    if (typeof measured === 'string') notices.push(measured)
    else measurements.push(...measured)
  }
  return withoutTwice(measurements, notices)
}

/** As many as may be downloaded, in their order; one that is too large by itself is refused by its download. */
function withinBounds(assets: readonly ReleaseAsset[]): {
  readonly fitting: readonly ReleaseAsset[]
  readonly notices: readonly string[]
} {
  let total = 0
  const fitting = assets.slice(0, maxAssets).filter(({ size }) => {
    if (size > maxAssetBytes) return true
    total += size
    return total <= maxTotalBytes
  })
  const more = assets.length - fitting.length
  const bounds = `${maxAssets} files and ${formatBytes(maxTotalBytes)} at most`
  return {
    fitting,
    notices:
      more === 0
        ? []
        : [`${more} of its assets were not looked at: ${bounds} are downloaded`]
  }
}

/** What it holds, or why that can't be measured; nothing of a file that is neither executable nor archive. */
async function measureAsset(
  name: string,
  bytes: Uint8Array
): Promise<readonly Measurement[] | string> {
  if (detectFormat(bytes) === null && !isArchive(bytes)) return []
  try {
    return await analyzeBytes(name, bytes, { gzip: true, restHash: true })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.message
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
    (measurement) => `${mainPackageOf(measurement)} ${targetOf(measurement)}`
  )
  const all = [...groups.values()]
  return {
    measurements: all
      .filter(isOne)
      .flatMap(([first, ...others]) =>
        first === undefined ? [] : withArchivesOf(first, others)
      ),
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
