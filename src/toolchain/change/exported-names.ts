// Names what packages export: functions, methods, variables and types. Go compiles
// the packages for that, as for a build, and runs none of their code.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { outline } from '../error-summary.ts'
import { flags } from '../list/go-list.ts'
import type { OpenTarget, OpenTree } from '../tree/open-tree.ts'
import { exportedNamesProgram } from './exported-names-program.ts'
import { runGo, type GoOutput } from './run-go.ts'

export type ExportedKind = 'func' | 'method' | 'var' | 'type' | 'generic'

export interface ExportedName {
  readonly kind: ExportedKind
  /** Import path. */
  readonly package: string
  readonly name: string
  /** Of a method: the name of its type; else ''. */
  readonly type: string
}

const line =
  /^(func|method|var|type|generic) (\S+) ([\p{L}_][\p{L}\p{Nd}_]*)(?: ([\p{L}_][\p{L}\p{Nd}_]*))?$/u

/**
 * What packages export for a target.
 * @param paths import paths that the tree can import
 * @throws UserError when they don't compile
 */
export async function exportedNames(
  opened: OpenTree,
  target: OpenTarget,
  paths: readonly string[]
): Promise<readonly ExportedName[]> {
  const { building, tree, workspace, plan } = opened
  const exported = await runGo(
    opened,
    [
      'list',
      '-export',
      '-deps',
      '-trimpath',
      '-f={{if .Export}}{{.ImportPath}}\t{{.Export}}{{end}}',
      ...flags(plan),
      '--',
      ...paths
    ],
    { directory: tree.directory, env: building, target }
  )
  requireSuccess(exported, paths)
  const directory = join(workspace.scratch, 'exported-names')
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'main.go'), exportedNamesProgram)
  await writeFile(
    join(directory, 'go.mod'),
    'module exportednames\n\ngo 1.19\n'
  )
  const list = join(directory, 'exports.txt')
  await writeFile(list, exported.stdout)
  const named = await runGo(opened, ['run', '.', list, ...paths], {
    directory,
    env: { ...building, GOWORK: 'off', CGO_ENABLED: '0' }
  })
  requireSuccess(named, paths)
  return parseExportedNames(named.stdout)
}

function requireSuccess(
  { code, stderr }: GoOutput,
  paths: readonly string[]
): void {
  if (code === 0) return
  throw new UserError(
    `what ${paths.join(', ')} exports could not be listed: ${outline(stderr)}`
  )
}

/** Reads what the program prints. */
export function parseExportedNames(printed: string): readonly ExportedName[] {
  return printed.split('\n').flatMap((text) => {
    const [, kind, path = '', name = '', type = ''] = line.exec(text) ?? []
    return isKind(kind) ? [{ kind, package: path, name, type }] : []
  })
}

function isKind(text: string | undefined): text is ExportedKind {
  return ['func', 'method', 'var', 'type', 'generic'].some(
    (kind) => kind === text
  )
}
