// The story of `store put`: binaries become a version of a program, or further platforms
// of one.
//
// 1. The files are measured, and all that a store keeps of them is made.
// 2. The index says what the version lacks; what it has with other bytes is refused. Of what
//    it has with the same bytes, lost objects are written again.
// 3. The objects are created, each only where there is none.
// 4. The index lists them. Until then nobody sees them.
import { missingFiles, withFiles } from '../../core/store/change-index.ts'
import { assertName } from '../../core/store/keys.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'
import type { ProgramResult } from '../../core/model/store/result-schema.ts'
import { UserError } from '../../core/user-error.ts'
import {
  changeIndex,
  validityOf,
  type IndexChange,
  type StoreWriter
} from './change.ts'
import { discardUnfinished } from './discard.ts'
import { measureFile, type FileToPut } from './measure-file.ts'
import { assertPlaced, placeFile, type PlacedObject } from './place-objects.ts'
import { doneWith, namingProgram, type Outcome } from './outcome.ts'
import { restoreLost } from './restore.ts'
import { assertCurrent, openIndex, type OpenedIndex } from './reader.ts'

export interface PutRequest {
  /** null: as the files say. */
  readonly name: string | null
  readonly version: string
  /** At least one path. */
  readonly files: readonly string[]
  /** Whether to remove what interrupted puts left in the way. */
  readonly discard: boolean
}

/**
 * @returns what became of it; refused where the version is there with other bytes
 * @throws UserError for files that can't be put, and for a store that can't be used
 */
export async function put(
  writer: StoreWriter,
  request: PutRequest
): Promise<Outcome> {
  const files = await measureFiles(writer, request.files)
  return await putMeasured(writer, request.name ?? programOf(files), files, {
    version: request.version,
    discard: request.discard
  })
}

/**
 * Puts files that are measured, one for each platform.
 * @throws UserError
 */
export async function putMeasured(
  writer: StoreWriter,
  name: string,
  files: readonly FileToPut[],
  request: Pick<PutRequest, 'version' | 'discard'>
): Promise<Outcome> {
  const { version } = request
  return await namingProgram(writer, name, async (noting) => {
    const change = await putFiles(noting, name, files, request)
    const { restored } = change
    return doneWith(name, change, versionOf(change, version, files), {
      restored
    })
  })
}

async function measureFiles(
  { key }: StoreWriter,
  paths: readonly string[]
): Promise<readonly FileToPut[]> {
  const files: FileToPut[] = []
  for (const path of paths) {
    const file = await measureFile(path, key)
    const { platform } = file.stored
    const other = files.find((each) => each.stored.platform === platform)
    if (other !== undefined) {
      throw new UserError(
        `${other.path} and ${path} are both for ${platform}, and a version has one file for each: leave one out`
      )
    }
    files.push(file)
  }
  return files.toSorted((a, other) =>
    a.stored.platform < other.stored.platform ? -1 : 1
  )
}

function programOf(files: readonly FileToPut[]): string {
  const names = [...new Set(files.map(({ program }) => program))]
  const [name = ''] = names
  if (names.length > 1) {
    throw new UserError(
      `the files are of several programs, ${names.join(' and ')}: put each by itself, or name one as NAME@VERSION`
    )
  }
  assertName(name)
  return name
}

async function putFiles(
  writer: StoreWriter,
  name: string,
  files: readonly FileToPut[],
  { version, discard }: Pick<PutRequest, 'version' | 'discard'>
): Promise<IndexChange & Pick<ProgramResult, 'restored'>> {
  let start = await openIndex(writer, name)
  if (start !== null) assertCurrent(start.index, writer.now())
  let lacking = lackingOf(start, version, files)
  if (lacking.length > 0) {
    await writer.store.assertConditional()
    const isDiscarded =
      discard &&
      (await discardUnfinished(writer, name, version, lacking, start))
    if (isDiscarded) {
      start = await openIndex(writer, name)
      lacking = lackingOf(start, version, files)
    }
  }
  const present = files.filter((file) => !lacking.includes(file))
  const restored =
    start === null
      ? []
      : await restoreLost(writer, name, version, present, start)
  const placed: PlacedObject[] = []
  for (const file of lacking) {
    const objects = await placeFile(writer, name, version, file)
    if (objects === null) await refuseTaken(writer, name, version, file)
    placed.push(...(objects ?? []))
  }
  const change = await changeIndex(
    writer,
    name,
    start,
    (index) => {
      const added = missingFiles(index, version, files.map(storedOf))
      return added.length === 0
        ? index
        : withFiles(index, name, version, added, validityOf(writer))
    },
    () => assertPlaced(writer, placed)
  )
  if (change === null) throw new Error('a put without files')
  return { ...change, restored }
}

const storedOf = ({ stored }: FileToPut): FileToPut['stored'] => stored

function lackingOf(
  opened: OpenedIndex | null,
  version: string,
  files: readonly FileToPut[]
): readonly FileToPut[] {
  const lacking = missingFiles(
    opened?.index ?? null,
    version,
    files.map(storedOf)
  )
  return files.filter(({ stored }) => lacking.includes(stored))
}

/**
 * Says why other bytes hold the place of a file: they are listed by now, or nobody lists
 * them. Where the file itself is listed by now, with another measurement, all is well.
 * @throws StoreRefusal
 */
async function refuseTaken(
  writer: StoreWriter,
  name: string,
  version: string,
  file: FileToPut
): Promise<void> {
  const opened = await openIndex(writer, name)
  if (lackingOf(opened, version, [file]).length === 0) return
  throw new StoreRefusal(
    'refused',
    `an unfinished upload of ${version} for ${file.stored.platform} holds its place with other bytes: if no other put is running, add --discard-unfinished`
  )
}

/** The version with the files that were put. */
function versionOf(
  { index }: IndexChange,
  version: string,
  files: readonly FileToPut[]
): ProgramResult['versions'] {
  const platforms = new Set(files.map(({ stored }) => stored.platform))
  return index.versions
    .filter((each) => each.version === version)
    .map((each) => ({
      ...each,
      files: each.files.filter(({ platform }) => platforms.has(platform))
    }))
}
