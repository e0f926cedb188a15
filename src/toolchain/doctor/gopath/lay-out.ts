// Lays the sources of a program out below a private GOPATH, as before there were
// modules: the tree at src/<module path>, and its dependencies in a vendor directory, or
// below src by their import paths.
import { cp, copyFile, mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { quoteField } from '../../../core/text/go-quoting.ts'
import { messageOf, UserError } from '../../../core/user-error.ts'
import { run } from '../../../host/process.ts'
import { outline } from '../../error-summary.ts'
import { goFlagsOf, withGoFlags } from '../deviations.ts'
import type { PackageSource } from './package-sources.ts'
import { privateModules } from '../private-modules.ts'
import { shellEnvironment, type Shell } from '../shell.ts'

/** A shell in GOPATH mode, at the same place of a copied tree. */
export interface GoPathShell {
  readonly shell: Shell
  /** Replaces variables of its environment. */
  readonly environment: Readonly<Record<string, string>>
  /** Flags that GOPATH mode knows. */
  readonly flags: readonly string[]
}

interface MainModule {
  readonly path: string
  readonly directory: string
}

/** The one main module; null where there are several, or none. */
export function mainModuleOf(
  sources: readonly PackageSource[]
): MainModule | null {
  const modules = new Map(
    sources.flatMap(({ main }) => (main === null ? [] : [[main.path, main]]))
  )
  const [only, ...others] = modules.values()
  return only === undefined || others.length > 0 ? null : only
}

const ofModules = /^--?(?:mod|modfile|modcacherw)(?:=|$)/

/**
 * Copies the tree.
 * @param goPath an own directory, whose name may have any character
 */
export async function layOutTree(
  shell: Shell,
  flags: readonly string[],
  { path, directory }: MainModule,
  goPath: string
): Promise<GoPathShell> {
  const root = join(goPath, 'src', ...path.split('/'))
  await mkdir(dirname(root), { recursive: true })
  await cp(directory, root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) =>
      basename(source) !== '.git' && source !== join(directory, 'vendor')
  })
  const goFlags = goFlagsOf(shell.settings)
  const settings = withGoFlags(
    shell.settings,
    goFlags.filter((flag) => !ofModules.test(flag))
  )
  return {
    shell: {
      ...shell,
      directory: join(root, relative(directory, shell.directory)),
      settings,
      facts: { ...shell.facts, GOFLAGS: settings.process['GOFLAGS'] ?? '' }
    },
    environment: { GO111MODULE: 'off', GOPATH: goPath, GOWORK: '' },
    flags: flags.filter((flag) => !ofModules.test(flag))
  }
}

/**
 * Adds the vendor directory: the tree's own, or what `go mod vendor` makes.
 * @param scratch an own directory
 * @throws UserError where Go can't make it from the module cache
 */
export async function addVendor(
  shell: Shell,
  module: MainModule,
  goPath: string,
  scratch: string
): Promise<void> {
  const vendor = join(goPath, 'src', ...module.path.split('/'), 'vendor')
  const own = join(module.directory, 'vendor')
  if ((await stat(own).catch(() => null)) !== null) {
    await cp(own, vendor, { recursive: true, verbatimSymlinks: true })
    return
  }
  const modFile = join(scratch, 'go.mod')
  await copyFile(join(module.directory, 'go.mod'), modFile)
  await copyFile(
    join(module.directory, 'go.sum'),
    join(scratch, 'go.sum')
  ).catch(() => writeFile(join(scratch, 'go.sum'), ''))
  const { code, stderr } = await run(
    shell.command.go,
    ['mod', 'vendor', '-o', vendor],
    {
      cwd: module.directory,
      env: {
        ...(await shellEnvironment(shell, shell.settings)),
        ...privateModules(shell.facts.GOMODCACHE, join(scratch, 'modules')),
        GO111MODULE: 'on',
        GOWORK: 'off',
        GOFLAGS: `-modcacherw -mod=mod ${quoteField(`-modfile=${modFile}`)}`
      },
      timeoutSeconds: shell.command.timeoutSeconds
    }
  )
  if (code !== 0) {
    throw new UserError(
      `go mod vendor failed: ${outline(stderr.toString('utf8'))}; run go mod download first`
    )
  }
}

/**
 * Copies each package of another module to src/<import path>.
 * @throws UserError where a file can't be read, or lies out of its directory
 */
export async function addPackages(
  sources: readonly PackageSource[],
  goPath: string
): Promise<void> {
  for (const { importPath, directory, isStandard, main, files } of sources) {
    if (isStandard || main !== null || directory === '') continue
    const place = join(goPath, 'src', ...importPath.split('/'))
    try {
      await copyPackage(directory, place, files)
    } catch (error) {
      throw new UserError(
        `${importPath} could not be copied: ${messageOf(error)}`
      )
    }
  }
}

/** Its files, and directories without Go files, which may have headers. */
async function copyPackage(
  directory: string,
  place: string,
  files: readonly string[]
): Promise<void> {
  for (const file of files) {
    const target = resolve(place, file)
    if (!target.startsWith(place)) throw new Error(`${file} lies elsewhere`)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(join(directory, file), target)
  }
  if (!files.some((file) => /\.(?:c|cc|cpp|h|hpp|m|s|S)$/.test(file))) return
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const inner = join(directory, entry.name)
    const names = await readdir(inner)
    if (names.some((name) => name.endsWith('.go'))) continue
    await cp(inner, join(place, entry.name), { recursive: true })
  }
}
