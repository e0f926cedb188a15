// Makes the files of a release that may be published: its measurement, the signature,
// the report and checksums. Writes them to a directory, and attaches them.
import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Report } from '../../core/model/report.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { renderMarkdown } from '../../core/report/markdown/report.ts'
import { checksumsOf } from '../../core/report/release/checksums.ts'
import { writeChecksums } from '../../core/signing/checksums.ts'
import { checksumsFile } from '../../core/signing/signed-files.ts'
import { UserError } from '../../core/user-error.ts'
import type { Release } from '../../github/releases/list-releases.ts'
import { replaceFile } from '../../host/files/write-file.ts'
import { reasonOf } from '../../host/system-error.ts'
import {
  packRelease,
  type ReleaseIdentity
} from '../../store/release/release-entry.ts'
import {
  measurementFile,
  reportFile,
  signatureFile
} from '../../store/release/release-files.ts'
import { signRelease } from '../../store/release/sign-release.ts'
import { toolName, type Host } from '../services.ts'

export interface ReleaseFile {
  readonly name: string
  readonly content: Buffer
}

/** Bytes of the report; release notes have at most 125,000 characters. */
const maxReportBytes = 60_000

/**
 * @returns the files, the report's checksum among the last one's lines
 * @throws UserError where files that differ have one name
 */
export function makeFiles(
  identity: ReleaseIdentity,
  measurements: readonly Measurement[],
  report: Report,
  { runUrl, trust: { signer } }: Pick<Host, 'runUrl' | 'trust'>
): readonly ReleaseFile[] {
  const measurement = packRelease({
    schemaVersion: 1,
    tool: toolName,
    ...identity,
    run: runUrl,
    createdAt: new Date().toISOString(),
    measurements
  })
  const files: readonly ReleaseFile[] = [
    { name: measurementFile, content: measurement },
    ...(signer?.scheme === 'ed25519'
      ? [
          {
            name: signatureFile,
            content: signRelease(identity, measurement, signer)
          }
        ]
      : []),
    {
      name: reportFile,
      content: Buffer.from(
        renderMarkdown(report, { limit: maxReportBytes, runUrl })
      )
    }
  ]
  const list = [
    ...checksumsOf(measurements),
    ...files.map(({ name, content }) => ({
      name,
      sha256: createHash('sha256').update(content).digest('hex')
    }))
  ]
  const content = Buffer.from(writeChecksums(list))
  return [...files, { name: checksumsFile, content }]
}

/** @throws UserError where they can't be written */
export async function writeFiles(
  directory: string,
  files: readonly ReleaseFile[]
): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
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

/** Attaches the files to the release of the tag: a draft, where there is one. */
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
  for (const file of files) {
    const attached = await platform.attach(release, file)
    if (attached.state === 'refused') failures.push(attached.message)
    else log.info(`Attached ${file.name} to ${tag}`)
  }
  return { notices: [], failures }
}
