// The packages of programs with their source files, as `go list` has them.
import * as v from 'valibot'
import { UserError } from '../../../core/user-error.ts'
import { fileFields } from '../../package-list.ts'
import { printedObjects } from '../../printed-json.ts'
import { listDependencies, type Program } from '../shell-build.ts'
import type { Shell } from '../shell.ts'

const names = v.optional(v.array(v.string()), [])

const listed = v.object({
  ImportPath: v.string(),
  Dir: v.optional(v.string(), ''),
  Standard: v.optional(v.boolean(), false),
  Module: v.optional(
    v.object({
      Path: v.string(),
      Main: v.optional(v.boolean(), false),
      Dir: v.optional(v.string(), '')
    })
  ),
  ...v.entriesFromList(fileFields, names)
})

export interface PackageSource {
  readonly importPath: string
  /** Absolute. */
  readonly directory: string
  readonly isStandard: boolean
  /** Of a main module: its path and the directory of its go.mod. */
  readonly main: { readonly path: string; readonly directory: string } | null
  /** Go files, with those of cgo, relative to the directory. */
  readonly goFiles: readonly string[]
  /** All files that a build reads. */
  readonly files: readonly string[]
}

/**
 * The packages that the programs are made of.
 * @throws UserError where Go can't list them
 */
export async function packageSources(
  shell: Shell,
  flags: readonly string[],
  programs: readonly Program[]
): Promise<readonly PackageSource[]> {
  const printed = await listDependencies(
    shell,
    flags,
    programs,
    `-json=ImportPath,Dir,Standard,Module,${fileFields.join(',')}`
  )
  return printedObjects(printed).map((text) => sourceOf(JSON.parse(text)))
}

function sourceOf(value: unknown): PackageSource {
  const read = v.safeParse(listed, value)
  if (!read.success) throw new UserError('go list printed an unknown form')
  const { ImportPath, Dir, Standard, Module, ...files } = read.output
  return {
    importPath: ImportPath,
    directory: Dir,
    isStandard: Standard,
    main: Module?.Main ? { path: Module.Path, directory: Module.Dir } : null,
    goFiles: [...files.GoFiles, ...files.CgoFiles],
    files: fileFields.flatMap((name) => files[name])
  }
}
