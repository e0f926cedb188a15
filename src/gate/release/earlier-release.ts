// Finds out what an earlier release weighs. Whoever may write to releases can replace
// what is attached to one, so:
//
//  1. Its recorded measurement counts if somebody who is believed vouches for it.
//  2. Its binaries count if GitHub calls the release immutable: nobody replaces them.
//  3. Anything else is shown as unverified, the measurement before the binaries.
import type {
  EarlierReleaseFacts,
  ReleaseFacts
} from '../../core/model/release/release-schema.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { EarlierRelease } from '../../core/policy/release/release-context.ts'
import { messageOf } from '../../core/user-error.ts'
import type { OriginRefs } from '../../git/history/origin-refs.ts'
import type { Release } from '../../github/releases/list-releases.ts'
import { maxStoredBytes } from '../../store/entry.ts'
import {
  unpackRelease,
  type ReleaseEntry,
  type ReleaseIdentity
} from '../../store/release/release-entry.ts'
import { measurementFile } from '../../store/release/release-files.ts'
import type { Host, ReleasesOf } from '../services.ts'
import { findVoucher, type VoucherSources } from './find-voucher.ts'
import { measureAssets } from './measure-assets.ts'

/** An earlier release, and what it weighs. */
export interface EarlierSizes {
  readonly facts: EarlierReleaseFacts
  /** The same for who judges. */
  readonly release: EarlierRelease
  /** [] where nothing is known. */
  readonly measurements: readonly Measurement[]
  /** Of a recorded measurement: link to its run, and when. */
  readonly recorded: Pick<ReleaseEntry, 'run' | 'createdAt'> | null
  /** Sentences that a reader must see. */
  readonly notices: readonly string[]
}

export interface EarlierSources extends VoucherSources {
  readonly platform: ReleasesOf
  readonly releases: readonly Release[]
  readonly refs: Pick<OriginRefs, 'tags'>
  /** Whether binaries are downloaded and measured where no measurement counts. */
  readonly measuresAssets: boolean
}

/** What is known of sizes, and how well. */
type Sizes = Pick<EarlierSizes, 'measurements' | 'recorded' | 'notices'> &
  Pick<EarlierReleaseFacts, 'evidence' | 'source' | 'why' | 'vouchedBy'>

/** Never throws for a release of which nothing is known: says why. */
export async function readEarlier(
  { tag, chosenBy }: Pick<ReleaseFacts, 'tag' | 'chosenBy'>,
  sources: EarlierSources,
  host: Pick<Host, 'repository' | 'log'>
): Promise<EarlierSizes> {
  const commit = sources.refs.tags.get(tag) ?? ''
  const release = sources.releases.find(
    (listed) => listed.tag === tag && !listed.isDraft
  )
  const identity = {
    repository: host.repository.toLowerCase(),
    tag,
    commit
  }
  const sizes =
    release === undefined
      ? unknown(`no release is public for the tag ${tag}`)
      : commit === ''
        ? unknown(`origin has no tag ${tag}`)
        : await sizesOf(release, identity, sources, host)
  const { measurements, recorded, notices, ...known } = sizes
  const { evidence, why } = known
  return {
    facts: { tag, commit, chosenBy, ...known, page: release?.pageUrl ?? '' },
    release:
      evidence === 'verified'
        ? {
            state: 'verified',
            tag,
            ...(known.source === 'assets' ? { isPartial: true } : {})
          }
        : { state: evidence, tag, why },
    measurements,
    recorded,
    notices: [
      ...(why === '' ? [] : [`${tag} is ${evidence}: ${why}`]),
      ...notices.map((notice) => `${tag}: ${notice}`)
    ]
  }
}

function unknown(why: string, notices: readonly string[] = []): Sizes {
  return {
    measurements: [],
    recorded: null,
    evidence: 'unknown',
    source: 'none',
    why,
    notices
  }
}

async function sizesOf(
  release: Release,
  identity: ReleaseIdentity,
  sources: EarlierSources,
  host: Pick<Host, 'repository' | 'log'>
): Promise<Sizes> {
  const { platform, measuresAssets } = sources
  const recorded = await readRecorded(release, identity, sources)
  if (recorded.evidence === 'verified' || !measuresAssets) return recorded
  if (recorded.evidence === 'unverified' && !release.isImmutable) {
    return recorded
  }
  const { measurements, notices } = await measureAssets(
    release.assets,
    platform,
    host
  )
  if (measurements.length === 0) {
    return recorded.evidence === 'unverified'
      ? recorded
      : unknown(
          `${recorded.why}, and it has no binary that can be measured`,
          notices
        )
  }
  const measured = { measurements, recorded: null, source: 'assets' } as const
  return release.isImmutable
    ? {
        ...measured,
        evidence: 'verified',
        why: '',
        vouchedBy: 'which nobody can replace, as the release is immutable',
        notices:
          recorded.source === 'measurement'
            ? [`${recorded.why}, so its binaries count instead`, ...notices]
            : notices
      }
    : {
        ...measured,
        evidence: 'unverified',
        why: `${recorded.why}, and its binaries can be replaced by whoever may write to releases, as it is not immutable`,
        notices
      }
}

/** The measurement that the release carries. */
async function readRecorded(
  release: Release,
  identity: ReleaseIdentity,
  sources: VoucherSources
): Promise<Sizes> {
  const asset = release.assets.find(({ name }) => name === measurementFile)
  if (asset === undefined) return unknown('it carries no measurement')
  const { platform } = sources
  const downloaded = await platform.download(asset, maxStoredBytes)
  if (downloaded.state === 'refused') return unknown(downloaded.message)
  const { bytes } = downloaded
  const voucher = await findVoucher(bytes, release, identity, sources)
  try {
    const entry = unpackRelease(bytes, identity)
    const recorded = {
      measurements: entry.measurements,
      recorded: entry,
      source: 'measurement',
      notices: []
    } as const
    return voucher.state === 'found'
      ? {
          ...recorded,
          evidence: 'verified',
          why: '',
          vouchedBy: voucher.vouchedBy
        }
      : {
          ...recorded,
          evidence: 'unverified',
          why: `of its measurement, ${voucher.why}`
        }
  } catch (error) {
    // What nobody vouches for need not even be a measurement.
    return unknown(`its measurement is not used: ${messageOf(error)}`)
  }
}
