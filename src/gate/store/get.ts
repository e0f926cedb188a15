// The story of `store get`: the index is proved, then the file and all that is beside it,
// and only then something is written.
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type {
  StoredFile,
  StoredVersion
} from '../../core/model/store/index-schema.ts'
import { evidenceFiles } from '../../core/model/store/names.ts'
import type { Reference } from '../../core/store/keys.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'
import { wordList } from '../../core/text/word-list.ts'
import { UserError } from '../../core/user-error.ts'
import { reasonOf } from '../../host/system-error.ts'
import { assertFree, writeOnce } from '../../host/files/write-once.ts'
import { checkFile, type StoredContent } from './check-file.ts'
import { findVersion } from './look-up.ts'
import { doneWith, namingProgram, type Outcome } from './outcome.ts'
import { openCurrentIndex, type StoreReader } from './reader.ts'

export interface GetRequest {
  readonly reference: Reference
  /** Such as `linux_amd64`. */
  readonly platform: string
  /** Path of the binary. */
  readonly output: string
  /** Directory for what proves it; null: it is not kept. */
  readonly evidence: string | null
  /** Whether files that are there are replaced. */
  readonly force: boolean
  /** The lowest version that is accepted; null: any. */
  readonly floor: string | null
}

/** @throws UserError where the store can't be read, or a file not written */
export async function get(
  reader: StoreReader,
  request: GetRequest
): Promise<Outcome> {
  const { reference, output, force, floor } = request
  const { name } = reference
  return await namingProgram(reader, name, async (noting) => {
    await assertFolder(output)
    if (!force) await assertFree(pathsOf(request))
    const opened = await openCurrentIndex(noting, name)
    const version = findVersion(opened, reference, floor)
    const file = findFile(name, version, request.platform)
    const { checks, content } = await checkFile(
      noting,
      name,
      version.version,
      file
    )
    if (content === null) {
      const bad = checks.find(({ state }) => state !== 'proved')
      const state = bad?.state === 'missing' ? 'missing' : 'refused'
      throw new StoreRefusal(state, `${bad?.key}: ${bad?.reason}`)
    }
    await write(content, request)
    return doneWith(name, opened, [{ ...version, files: [file] }], {
      objects: checks,
      output
    })
  })
}

function findFile(
  name: string,
  { version, files }: StoredVersion,
  platform: string
): StoredFile {
  const file = files.find((each) => each.platform === platform)
  if (file !== undefined) return file
  const others = files.map((each) => each.platform)
  throw new StoreRefusal(
    'missing',
    `there is no ${name} ${version} for ${platform}: it is there for ${wordList(others, 'and')}`
  )
}

const evidenceParts = ['measurement', 'checksums', 'bundle'] as const

/** The binary last. */
function pathsOf({ output, evidence }: GetRequest): readonly string[] {
  const beside =
    evidence === null
      ? []
      : evidenceParts.map((part) => join(evidence, evidenceFiles[part]))
  return [...beside, output]
}

async function write(
  content: StoredContent,
  { output, evidence, force }: GetRequest
): Promise<void> {
  if (evidence !== null) {
    await makeDirectory(evidence)
    for (const part of evidenceParts) {
      const path = join(evidence, evidenceFiles[part])
      await writeOnce(path, content[part], { force, mode: 0o644 })
    }
  }
  await writeOnce(output, content.binary, { force, mode: 0o755 })
}

/** Before anything is written: what proves the binary would be there without it. */
async function assertFolder(output: string): Promise<void> {
  const folder = dirname(output)
  const stats = await stat(folder).catch(() => null)
  if (stats?.isDirectory()) return
  throw new UserError(
    `could not write ${output}: there is no directory ${folder}, so make it first`
  )
}

async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw new UserError(`could not make ${path}: ${reasonOf(error)}`)
  }
}
