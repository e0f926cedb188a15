// Reads what programs are made of before anything is compiled: for each package the
// files that Go compiles and those that it leaves out, with their build constraints
// and imports, and the embedded files.
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { readHeader } from '../../core/source/build-constraint.ts'
import { importDeclarations } from '../../core/source/import-declarations.ts'
import type { BuildContext } from '../../core/source/included-files.ts'
import type {
  PackageSources,
  SourceFile
} from '../../core/source/package-sources.ts'
import { UserError } from '../../core/user-error.ts'
import { runGo } from '../change/run-go.ts'
import { outline } from '../error-summary.ts'
import { flags } from '../list/go-list.ts'
import { closure, parsePackages, type GoPackage } from '../package-list.ts'
import type { OpenTree } from '../tree/open-tree.ts'

/** Imports further down than this are not found; generated files begin with long comments. */
const startBytes = 64 * 1024

/** What `go list` prints of a package besides. */
interface ListedPackage extends GoPackage {
  readonly IgnoredOtherFiles?: readonly string[]
}

const fields = [
  'ImportPath',
  'Dir',
  'DepOnly',
  'Standard',
  'Module',
  'Imports',
  'GoFiles',
  'CgoFiles',
  'SFiles',
  'IgnoredGoFiles',
  'IgnoredOtherFiles',
  'EmbedFiles'
] as const satisfies readonly (keyof ListedPackage)[]

/** The packages of programs, and what they were listed for. */
export interface ListedSources {
  readonly context: BuildContext
  /** Tags that the user sets. */
  readonly tags: readonly string[]
  /** All packages of a program, by its import path. */
  readonly of: (program: string) => readonly PackageSources[]
}

/**
 * Lists the packages of programs for the machine's own target, and reads the head of each source file.
 * @throws UserError where go can't list them
 */
export async function listSources(
  opened: OpenTree,
  programs: readonly string[]
): Promise<ListedSources> {
  const printed = await list(opened, [
    '-e',
    '-deps',
    `-json=${fields.join(',')}`,
    '--',
    ...programs
  ])
  const listed: readonly ListedPackage[] = parsePackages(printed)
  const read = new Map<string, PackageSources>()
  for (const one of listed) read.set(one.ImportPath, await sourcesOf(one))
  return {
    context: await readContext(opened),
    tags: opened.plan.tags,
    of: (program) => {
      const roots = listed.filter(({ ImportPath }) => ImportPath === program)
      return closure(listed, roots).flatMap(
        ({ ImportPath }) => read.get(ImportPath) ?? []
      )
    }
  }
}

async function list(
  opened: OpenTree,
  args: readonly string[]
): Promise<string> {
  const [target] = opened.targets
  const { code, stdout, stderr } = await runGo(
    opened,
    ['list', ...flags(opened.plan), ...args],
    {
      directory: opened.tree.directory,
      env: { ...opened.building, GOPROXY: 'off' },
      ...(target === undefined ? {} : { target })
    }
  )
  if (code !== 0) throw new UserError(`go list failed: ${outline(stderr)}`)
  return stdout
}

const template =
  '{{context.GOOS}} {{context.GOARCH}} {{context.CgoEnabled}} {{join context.BuildTags " "}} {{join context.ToolTags " "}} {{join context.ReleaseTags " "}}'

async function readContext(opened: OpenTree): Promise<BuildContext> {
  const printed = await list(opened, ['-f', template, '--', 'unsafe'])
  const [goos = '', goarch = '', cgo, ...tags] = printed.trim().split(/\s+/)
  return { goos, goarch, usesCgo: cgo === 'true', tags: new Set(tags) }
}

async function sourcesOf(listed: ListedPackage): Promise<PackageSources> {
  const { ImportPath, Dir = '', Module, Imports = [] } = listed
  const { GoFiles = [], CgoFiles = [], SFiles = [] } = listed
  const { IgnoredGoFiles = [], IgnoredOtherFiles = [] } = listed
  const used = [...GoFiles, ...CgoFiles, ...SFiles]
  const ignored = [...IgnoredGoFiles, ...IgnoredOtherFiles].filter(
    (name) => /\.(?:go|s)$/.test(name) && !name.endsWith('_test.go')
  )
  const read = (name: string, isUsed: boolean): Promise<SourceFile> =>
    readFileHead(Dir, name, isUsed)
  return {
    path: ImportPath,
    module: Module?.Path ?? '',
    directory: Dir,
    imports: Imports.filter(isPackage),
    files: await Promise.all([
      ...used.map((name) => read(name, true)),
      ...ignored.map((name) => read(name, false))
    ]),
    embedded: listed.EmbedFiles ?? []
  }
}

/** What can't be read has no constraint and no imports; the build says what is wrong with it. */
async function readFileHead(
  directory: string,
  name: string,
  isUsed: boolean
): Promise<SourceFile> {
  const text = await readStart(join(directory, name)).catch(() => '')
  const imports = name.endsWith('.go') ? importDeclarations(text).imports : []
  return {
    name,
    constraint: readHeader(text).constraint,
    isUsed,
    imports: [...new Set(imports.map(({ path }) => path))].filter(isPackage)
  }
}

/** What cgo brings in for `import "C"` has no path in a source file. */
const isPackage = (path: string): boolean => path !== 'C'

async function readStart(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(startBytes),
      0,
      startBytes,
      0
    )
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
