// Downloads what another job of this run left as an artifact, and lays its files out in
// the scratch directory, under numbers: their names are strangers' texts.
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { unpack } from '../../analyze/unpack.ts'
import { ArchiveError } from '../../core/archive/archive-error.ts'
import { readZipFiles } from '../../core/archive/read-archive.ts'
import { UserError } from '../../core/user-error.ts'
import type { Host } from '../services.ts'
import { artifactTree, type GivenTree } from './given-tree.ts'

/** Bytes of an artifact, packed. */
const maxArtifactBytes = 1024 ** 3

/**
 * The files of an artifact of this run.
 * @param option that names it, for messages
 * @param directory that is made for its files
 * @throws UserError where it can't be had or read
 */
export async function downloadTree(
  name: string,
  option: string,
  directory: string,
  { runArtifacts, log }: Host
): Promise<GivenTree> {
  const refused = (why: string): UserError =>
    new UserError(`${option}: the artifact ${name} ${why}`)
  if (runArtifacts === undefined) {
    throw refused('can only be had in a workflow run: name files instead')
  }
  const found = await runArtifacts.find((candidate) => candidate === name)
  if (found.state === 'refused') throw refused(`is not known: ${found.message}`)
  const [artifact] = found.artifacts
  if (artifact === undefined) {
    throw refused(
      'is not there: a job that this one needs uploads it, by actions/upload-artifact'
    )
  }
  const download = await runArtifacts.download(artifact, maxArtifactBytes)
  if (download.state === 'refused') {
    throw refused(`can't be downloaded: ${download.message}`)
  }
  const { bytes } = download
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (artifact.digest !== '' && artifact.digest !== digest) {
    throw refused('has another digest than the server says')
  }
  log.info(`Downloaded the artifact ${name}: ${bytes.length} bytes`)
  try {
    return artifactTree(name, await layOut(bytes, directory))
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    throw refused(`can't be read: ${error.message}`)
  }
}

/** Writes each file under a number. */
async function layOut(
  bytes: Uint8Array,
  directory: string
): Promise<ReadonlyMap<string, string>> {
  await mkdir(directory, { recursive: true })
  const files = new Map<string, string>()
  for (const packed of readZipFiles(bytes, crc32)) {
    const path = join(directory, `${files.size}`)
    await writeFile(path, await unpack(packed.read()), { flag: 'wx' })
    files.set(packed.path, path)
  }
  return files
}
