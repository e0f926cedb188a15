// Makes the files of a release that may be published: its measurement, the report and
// checksums, and the bundles that sign them. What is signed is text of this program's own
// making, a statement and a list: never a stranger's bytes.
import { createHash } from 'node:crypto'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Report } from '../../core/model/report.ts'
import { renderMarkdown } from '../../core/report/markdown/report.ts'
import {
  checksumsOf,
  oneOfEachName,
  publishedNames
} from '../../core/report/release/checksums.ts'
import { writeChecksums } from '../../core/signing/checksums.ts'
import { checksumsFile } from '../../core/signing/signed-files.ts'
import { makeStatement, type Statement } from '../../core/signing/statement.ts'
import {
  packRelease,
  type ReleaseIdentity
} from '../../store/release/release-entry.ts'
import {
  checksumsBundleFile,
  measurementBundleFile,
  measurementFile,
  reportFile
} from '../../store/release/release-files.ts'
import { toolName, type Host } from '../services.ts'
import type { BundleSigner } from './choose-signers.ts'

export interface ReleaseFile {
  readonly name: string
  readonly content: Buffer
}

/** What the files are about. */
export interface ReleaseContent {
  readonly identity: ReleaseIdentity
  readonly measurements: readonly Measurement[]
  /** Names of the files that they are of, in their order; '' where it has none of its own. */
  readonly fileNames: readonly string[]
  readonly report: Report
}

export interface MadeFiles {
  readonly files: readonly ReleaseFile[]
  /** What is said of the release, and signed. */
  readonly statement: Statement
}

/** Bundles of an earlier run for the same release that aren't made again: they sign files that are replaced. */
export function staleBundles(
  files: readonly Pick<ReleaseFile, 'name'>[]
): readonly string[] {
  const made = new Set(files.map(({ name }) => name))
  return [measurementBundleFile, checksumsBundleFile].filter(
    (name) => !made.has(name)
  )
}

/** Bytes of the report; release notes have at most 125,000 characters. */
const maxReportBytes = 60_000

/**
 * @param signer null: the files are not signed
 * @returns the files, in the order in which they are published: a list after what it names
 * @throws UserError where files that differ have one name, or a service refuses to sign
 */
export async function makeFiles(
  { identity, measurements, fileNames, report }: ReleaseContent,
  signer: BundleSigner | null,
  { runUrl }: Pick<Host, 'runUrl'>
): Promise<MadeFiles> {
  const binaries = checksumsOf(measurements, fileNames)
  const measurement = packRelease({
    schemaVersion: 1,
    tool: toolName,
    ...identity,
    run: runUrl,
    createdAt: new Date().toISOString(),
    measurements
  })
  const names = publishedNames(measurements, fileNames)
  const statement = makeStatement({
    tool: toolName,
    ...identity,
    measurement: { name: measurementFile, sha256: digestOf(measurement) },
    binaries: measurements.map(({ binary }, index) => ({
      fileName: names[index] ?? '',
      binary
    }))
  })
  const files: ReleaseFile[] = [
    { name: measurementFile, content: measurement },
    ...(await signed(measurementBundleFile, () =>
      signer?.signStatement(statement)
    )),
    {
      name: reportFile,
      content: Buffer.from(
        renderMarkdown(report, { limit: maxReportBytes, runUrl })
      )
    }
  ]
  const list = oneOfEachName([
    ...binaries,
    ...files.map(({ name, content }) => ({ name, sha256: digestOf(content) }))
  ])
  const content = Buffer.from(writeChecksums(list))
  files.push(
    { name: checksumsFile, content },
    ...(await signed(checksumsBundleFile, () => signer?.signFile(content)))
  )
  return { files, statement }
}

/** Nothing where nobody signs. */
async function signed(
  name: string,
  sign: () => Promise<Buffer> | undefined
): Promise<readonly ReleaseFile[]> {
  const content = await sign()
  return content === undefined ? [] : [{ name, content }]
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
