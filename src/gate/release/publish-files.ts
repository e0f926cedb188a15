// Publishes the files of a release: writes them to a directory, attaches them to the
// release of the tag, and has GitHub keep an attestation.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '../../core/plan/plan.ts'
import type { Statement } from '../../core/signing/statement.ts'
import { UserError } from '../../core/user-error.ts'
import type { Release } from '../../github/releases/list-releases.ts'
import { replaceFile } from '../../host/files/write-file.ts'
import { reasonOf } from '../../host/system-error.ts'
import type { ReleaseIdentity } from '../../store/release/release-entry.ts'
import type { Host } from '../services.ts'
import { staleBundles, type ReleaseFile } from './make-files.ts'
import type { BundleSigner } from './choose-signers.ts'

/**
 * Writes the files. Bundles that an earlier run left there and this one doesn't make are removed.
 * @throws UserError where they can't be written
 */
export async function writeFiles(
  directory: string,
  files: readonly ReleaseFile[]
): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
    for (const name of staleBundles(files)) {
      await rm(join(directory, name), { force: true })
    }
    for (const { name, content } of files) {
      await replaceFile(join(directory, name), content)
    }
  } catch (error) {
    throw new UserError(
      `release-files: could not write to ${directory}: ${reasonOf(error)}`
    )
  }
}

export interface AttachResult {
  /** Sentences for the report. */
  readonly notices: readonly string[]
  /** What was not attached although there is a release, sentences: the run is an error. */
  readonly failures: readonly string[]
}

/**
 * Attaches the files to the release of the tag: a draft, where there is one. Bundles of an
 * earlier run that this one doesn't make are removed from it.
 */
export async function attachFiles(
  { tag }: ReleaseIdentity,
  files: readonly ReleaseFile[],
  releases: readonly Release[],
  { releaseAttach, releaseFiles }: Pick<Plan, 'releaseAttach' | 'releaseFiles'>,
  { releases: platform, log }: Pick<Host, 'releases' | 'log'>
): Promise<AttachResult> {
  if (!releaseAttach || platform === undefined) {
    return { notices: [], failures: [] }
  }
  const own = releases.filter((release) => release.tag === tag)
  const release = own.find(({ isDraft }) => isDraft) ?? own[0]
  if (release === undefined) {
    const how =
      releaseFiles === ''
        ? 'make a draft first, or name a directory in release-files and publish its files'
        : `publish the files in ${releaseFiles}`
    return {
      notices: [
        `nothing was attached, as no release has the tag ${tag} yet: ${how}`
      ],
      failures: []
    }
  }
  if (release.isImmutable && !release.isDraft) {
    const failure = `nothing can be attached to ${tag}: it is public and immutable; judge it while it is a draft`
    return { notices: [], failures: [failure] }
  }
  const failures: string[] = []
  for (const name of staleBundles(files)) {
    const removed = await platform.remove(release, name)
    if (removed.state === 'refused') failures.push(removed.message)
    else if (removed.count > 0) log.info(`Removed ${name} from ${tag}`)
  }
  for (const file of files) {
    const attached = await platform.attach(release, file)
    if (attached.state === 'refused') failures.push(attached.message)
    else log.info(`Attached ${file.name} to ${tag}`)
  }
  return { notices: [], failures }
}

/**
 * Has GitHub keep an attestation of what is said of the release.
 * @param signer null: none is made
 * @returns why it was refused, a sentence; null: it is kept
 * @throws UserError where a service refuses to sign
 */
export async function attest(
  statement: Statement,
  signer: BundleSigner | null,
  { releases: platform, log }: Pick<Host, 'releases' | 'log'>
): Promise<string | null> {
  if (signer === null || platform === undefined) return null
  const bundle = await signer.signStatement(statement)
  const stored = await platform.attest(bundle)
  if (stored.state === 'refused') return stored.message
  log.info(
    `GitHub keeps the attestation ${stored.id}, signed by ${await signer.identity()}`
  )
  return null
}
