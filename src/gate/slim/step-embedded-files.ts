// The step of slim on embedded files: finds those that are in the programs, packs them,
// and builds the programs with the packed ones and a decoder.
//
// 1. Files that go lists as embedded count where the program has their content.
// 2. Each is packed by gzip, and by zstd where this Node can.
// 3. A build with the decoder alone says what that adds to this program: little, if it
//    has one already. One with the packed files as well says what all of it saves.
//    Overlays stand in for files of the tree. Those of other modules and of Go can't be
//    replaced; what they would save is computed.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Saving } from '../../core/model/slim/slimming.ts'
import {
  embeddedRow,
  gainOf,
  tooLargeRow,
  worthPacking,
  type EmbeddedFile
} from '../../core/slim/contents/embedded-rows.ts'
import {
  builtSaving,
  computedSaving,
  unmeasuredSaving
} from '../../core/slim/saving.ts'
import {
  decoderInMain,
  packings,
  zstdPackage,
  type Packing
} from '../../core/slim/contents/unpacking-code.ts'
import type { PackageSources } from '../../core/source/package-sources.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import { pathOf, type SlimBuild } from './builds.ts'
import {
  embeddedIn,
  maxEmbeddedBytes,
  openPacker,
  type PackedFile
} from './embedded-files.ts'
import { canPack } from './pack.ts'
import type { Sizes, SlimSession } from './session.ts'

/** Bytes; what all files together lose has to be more to be worth the code. */
const minGain = 4096

/** Name of the file with the decoder; no main package has one of this name. */
const decoderName = 'zz_go_size_gate_slim.go'

/** @throws UserError where the programs can't be built, or their packages not be listed */
export async function slimEmbeddedFiles(
  session: SlimSession
): Promise<readonly Saving[]> {
  const names = session.programs.map(({ importPath }) => importPath)
  const { of } = await session.sources()
  const { modCache } = session.shell.workspace
  const packer = openPacker(await session.newDirectory('packed-files'))
  const stripped = await session.strippedBuild()
  const files = new Map<string, readonly PackedFile[]>()
  const rows: Saving[] = []
  for (const name of names) {
    const executable = await readFile(pathOf(stripped.paths, name))
    const found = await embeddedIn(executable, of(name), { modCache, packer })
    files.set(name, found.files)
    rows.push(
      ...found.tooLarge.map((file) =>
        unmeasuredSaving(tooLargeRow(name, file, maxEmbeddedBytes))
      )
    )
  }
  const mains = names.flatMap((name) =>
    of(name).filter(({ path }) => path === name)
  )
  for (const packing of packings) {
    rows.push(...(await packedRows(session, packing, files, mains)))
  }
  return rows
}

async function packedRows(
  session: SlimSession,
  packing: Packing,
  files: ReadonlyMap<string, readonly PackedFile[]>,
  mains: readonly PackageSources[]
): Promise<readonly Saving[]> {
  const paying = [...files].flatMap(([program, all]) =>
    [false, true].flatMap((isForeign) => {
      const some = worthPacking(
        all.filter((file) => file.isForeign === isForeign),
        packing
      )
      return sum(some, packing) < minGain ? [] : [{ program, some, isForeign }]
    })
  )
  if (!canPack(packing)) {
    if ([...files.values()].some((all) => all.length > 0)) {
      session.notice(
        `embedded files were not packed by ${packing}, as this release of Node can't`
      )
    }
    return []
  }
  if (paying.length === 0) return []
  const own = paying.flatMap(({ some, isForeign }) => (isForeign ? [] : some))
  const replaced = new Map(
    own.flatMap(({ path, copies }) =>
      copies[packing] === null ? [] : [[path, copies[packing]] as const]
    )
  )
  try {
    const built = await buildPacked(session, packing, replaced, mains)
    const stripped = await session.strippedBuild()
    const rows: Saving[] = []
    for (const { program, some, isForeign } of paying) {
      const sizesIn = ({ paths: made }: SlimBuild): Promise<Sizes> =>
        session.sizesOf(pathOf(made, program))
      const before = await sizesIn(stripped)
      const { fileSize } = await sizesIn(built.decoder)
      const added = fileSize - before.fileSize
      const text = embeddedRow(program, packing, some, added)
      rows.push(
        isForeign
          ? computedSaving(text, sum(some, packing) - added)
          : builtSaving(text, before, await sizesIn(built.packed))
      )
    }
    return rows
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const reason = notBuilt(packing, error)
    return paying.map(({ program, some }) =>
      unmeasuredSaving(embeddedRow(program, packing, some, null, reason))
    )
  }
}

/** Bytes that files lose by packing. */
function sum(files: readonly EmbeddedFile[], packing: Packing): number {
  return files.reduce((total, file) => total + gainOf(file, packing), 0)
}

function notBuilt(packing: Packing, error: UserError): string {
  const [said = messageOf(error)] = error.failure?.output ?? []
  const isAbsent = said.includes(zstdPackage)
  return packing === 'zstd' && isAbsent
    ? `Not measured: no module of the program has the decoder, ${zstdPackage}, and slim fetches none.`
    : `Not measured, as the program does not build with it: ${said.replace(/\.$/, '')}.`
}

/**
 * The programs with the decoder, and with the packed files as well.
 * @param replaced path of a file -> path of what stands in for it
 */
async function buildPacked(
  session: SlimSession,
  packing: Packing,
  replaced: ReadonlyMap<string, string>,
  mains: readonly PackageSources[]
): Promise<{ readonly decoder: SlimBuild; readonly packed: SlimBuild }> {
  const directory = await session.newDirectory(packing)
  const source = join(directory, 'decoder.go')
  await writeFile(source, decoderInMain(packing))
  const decoders = mains.map(
    (main) => [join(main.directory, decoderName), source] as const
  )
  const overlay = async (
    name: string,
    entries: readonly (readonly [string, string])[]
  ): Promise<string> => {
    const path = join(directory, name)
    const text = JSON.stringify({ Replace: Object.fromEntries(entries) })
    await writeFile(path, text)
    return path
  }
  const decoder = await session.buildWith(
    `building it with a ${packing} decoder`,
    { overlay: await overlay('decoder.json', decoders) }
  )
  if (replaced.size === 0) return { decoder, packed: decoder }
  return {
    decoder,
    packed: await session.buildWith(
      `building it with embedded files as ${packing}`,
      { overlay: await overlay('packed.json', [...decoders, ...replaced]) }
    )
  }
}
