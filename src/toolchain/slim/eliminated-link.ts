// Links a program as if none of its functions looked up methods by reflection, so that
// the linker's dead-code elimination is on: what that would save is the difference. The
// file is for measuring alone, as methods are missing that it would look up.
//
// 1. go builds the program once more from its build cache, says how it calls the
//    linker (-x) and keeps what the linker read (-work).
// 2. Archives with marked functions are copied without the marks.
// 3. The same command links the copies. A link of the archives as they are comes first:
//    where it makes no file of the same size, the difference would say nothing.
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MalformedBinary } from '../../core/binary/malformed-binary.ts'
import {
  reflectMark,
  reflectMarks
} from '../../core/binary/goobj/reflect-marks.ts'
import {
  linkCommandIn,
  type LinkCommand
} from '../../core/slim/contents/link-command.ts'
import { targetEnvironment } from '../../core/model/target.ts'
import { UserError } from '../../core/user-error.ts'
import { run } from '../../host/process.ts'
import { runBuild, type BuildOptions } from '../build.ts'
import { outline } from '../error-summary.ts'

/** Bytes; archives of real packages are smaller by far. */
const maxArchiveBytes = 512 * 1024 * 1024

/** Bytes of what go says it runs. */
const maxPrinted = 64 * 1024 * 1024

/**
 * @param options of the stripped build of one program, with an empty directory
 * @returns path of the executable
 * @throws UserError where it can't be linked, or where the links can't be compared
 */
export async function eliminatedLink(options: BuildOptions): Promise<string> {
  const { output } = options
  const printed = join(output, 'printed')
  const [round] = await runBuild(options, {
    stderrPath: () => printed,
    flags: ['-x', '-work']
  })
  const [built] = round?.paths.values() ?? []
  if (round?.finished.code !== 0 || built === undefined) {
    throw new UserError('go did not link the program once more')
  }
  const { size } = await stat(printed)
  if (size > maxPrinted) throw new UserError('go printed too much')
  const command = linkCommandIn(await readFile(printed, 'utf8'))
  if (command === null) throw new UserError('go did not say how it links')
  const importcfg = await readFile(command.importcfg, 'utf8')
  const link = (name: string, text: string, main: string) =>
    linkWith(options, { ...command, main }, join(output, name), text)
  const control = await link('control', importcfg, command.main)
  const sizes = [await stat(control), await stat(built)].map(
    (file) => file.size
  )
  if (sizes[0] !== sizes[1]) {
    throw new UserError('the same link made a file of another size')
  }
  const unmarked = await withoutMarks(importcfg, output)
  const main = unmarked.copies.get(command.main) ?? command.main
  return await link('eliminated', unmarked.text, main)
}

async function linkWith(
  { command, target, environment, tree }: BuildOptions,
  { linker, flags, variables, main }: LinkCommand,
  path: string,
  importcfg: string
): Promise<string> {
  await writeFile(`${path}.importcfg`, importcfg)
  const { code, stderr, timedOut } = await run(
    linker,
    ['-o', path, '-importcfg', `${path}.importcfg`, ...flags, main],
    {
      cwd: tree.directory,
      env: { ...environment, ...targetEnvironment(target), ...variables },
      timeoutSeconds: command.timeoutSeconds
    }
  )
  if (timedOut || code !== 0) {
    const why = timedOut ? 'timed out' : outline(stderr.toString('utf8'))
    throw new UserError(`the link without marks failed: ${why}`)
  }
  return path
}

/** The linker's list with copies of the archives that have marks, and these copies by archive. */
async function withoutMarks(
  importcfg: string,
  output: string
): Promise<{
  readonly text: string
  readonly copies: ReadonlyMap<string, string>
}> {
  const copies = new Map<string, string>()
  const lines: string[] = []
  for (const line of importcfg.split('\n')) {
    const [, name, path] = /^packagefile ([^=]+)=(.+)$/.exec(line) ?? []
    if (name === undefined || path === undefined) {
      lines.push(line)
      continue
    }
    const copy = join(output, `${lines.length}.a`)
    const isCopied = await copyWithoutMarks(path, copy)
    if (isCopied) copies.set(path, copy)
    lines.push(`packagefile ${name}=${isCopied ? copy : path}`)
  }
  return { text: lines.join('\n'), copies }
}

/** @returns whether the archive has marks, and was copied */
async function copyWithoutMarks(path: string, copy: string): Promise<boolean> {
  if ((await stat(path)).size > maxArchiveBytes) {
    throw new UserError('an archive is too large')
  }
  const archive = await readFile(path)
  try {
    const marks = reflectMarks(archive)
    for (const at of marks) {
      archive.writeUInt8(archive.readUInt8(at) & ~reflectMark, at)
    }
    if (marks.length > 0) await writeFile(copy, archive)
    return marks.length > 0
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    throw new UserError('an archive has a form that is not known')
  }
}
