// The packages of programs with their source files, as `go list` has them.
import * as v from 'valibot'
import { UserError } from '../../../core/user-error.ts'
import { run } from '../../../host/process.ts'
import { explained, listFlags, readOnly, type Program } from '../shell-build.ts'
import { shellEnvironment, type Shell } from '../shell.ts'

/** Fields of `go list` that name files which a build reads. */
const fileFields = [
  'GoFiles',
  'CgoFiles',
  'CFiles',
  'CXXFiles',
  'MFiles',
  'HFiles',
  'FFiles',
  'SFiles',
  'SwigFiles',
  'SwigCXXFiles',
  'SysoFiles',
  'EmbedFiles'
] as const

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
  const { command, directory } = shell
  const { code, stdout, stderr } = await run(
    command.go,
    [
      'list',
      '-deps',
      '-buildvcs=false',
      ...listFlags(flags),
      ...readOnly(shell, flags),
      `-json=ImportPath,Dir,Standard,Module,${fileFields.join(',')}`,
      ...programs.map(({ importPath }) => importPath)
    ],
    {
      cwd: directory,
      env: await shellEnvironment(shell, shell.settings),
      timeoutSeconds: command.timeoutSeconds
    }
  )
  if (code !== 0) {
    throw new UserError(`go list failed: ${explained(stderr)}`)
  }
  return objectsIn(stdout.toString('utf8')).map(sourceOf)
}

/** Objects one after another, each closed by a brace on a line of its own. */
function objectsIn(text: string): readonly unknown[] {
  return text
    .split(/^\}$/m)
    .filter((part) => part.trim() !== '')
    .map((part): unknown => JSON.parse(`${part}}`))
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
