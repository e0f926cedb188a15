// Builds the programs of one revision with their symbols, and looks a function up in them.
import { join } from 'node:path'
import {
  namedFunctions,
  type FunctionSearch,
  type NamedFunction
} from '../../../core/doctor/function/named-functions.ts'
import type { SearchedPrograms } from '../../../core/doctor/function/pair-programs.ts'
import {
  findCompiled,
  type CompiledFunction
} from '../../../core/doctor/function/compiler-listing.ts'
import { linkedOne } from '../../../core/doctor/function/join-sides.ts'
import { MalformedBinary } from '../../../core/binary/malformed-binary.ts'
import type { SideName } from '../../../core/model/closed-lists.ts'
import { formatTarget } from '../../../core/model/target.ts'
import { messageOf, UserError } from '../../../core/user-error.ts'
import { readBounded } from '../../../host/files/read-bounded.ts'
import { build, type BuildOptions } from '../../../toolchain/build.ts'
import { compileListing } from '../../../toolchain/doctor/compile-listing.ts'
import {
  enforcedOptions,
  openEnforced
} from '../../../toolchain/doctor/enforced-build.ts'
import {
  listDependencies,
  listPrograms,
  type Program
} from '../../../toolchain/doctor/shell-build.ts'
import { makeSecondWorkspace } from '../../../toolchain/environment/workspace.ts'
import { uncoveredPackages } from '../../../toolchain/list/uncovered.ts'
import {
  packageFields,
  parsePackages
} from '../../../toolchain/package-list.ts'
import type { Workspace } from '../../../toolchain/source-tree.ts'
import { namedLdflags } from '../../../toolchain/environment/ldflags.ts'
import { withProgress } from '../../../toolchain/progress.ts'
import {
  openUserShell,
  type UserShell,
  type UserShellRequest
} from '../../open-user-shell.ts'

/** Bytes of a program. */
const maxFileBytes = 2 ** 31 - 1

export interface SideRequest extends UserShellRequest {
  /** The function's name. */
  readonly symbol: string
  /** As for go build; empty: every main package here. */
  readonly packages: readonly string[]
  /** Flags that the user gives to go build. */
  readonly flags: readonly string[]
  /** As messages name the revision; also a directory's name. */
  readonly side: SideName
}

/** A revision whose programs were built. */
export interface BuiltSide {
  readonly goVersion: string
  readonly target: string
  readonly programs: SearchedPrograms
  /** A function as the compiler lists it; a clause where it doesn't. */
  readonly compiled: (
    named: NamedFunction,
    inlining: boolean
  ) => Promise<CompiledFunction | string>
}

/** @throws UserError for what can't be listed or built */
export async function buildSide(request: SideRequest): Promise<BuiltSide> {
  const { settings, scratch, side, symbol, log } = request
  const { shell, root } = await openUserShell(request)
  const { programs } = await listPrograms(
    shell,
    request.flags,
    request.packages
  )
  const workspace = await workspaceOf(request, { shell, root }, programs)
  const tree = { root, directory: shell.directory }
  const opened = await openEnforced({ shell, tree, settings, workspace })
  const output = join(scratch, `function-${side}`)
  const options = enforcedOptions(opened, programs, output)
  const paths = await withProgress(log, `building the ${side}`, () =>
    build({ ...options, ldflags: namedLdflags(opened.plan.ldflags) })
  )
  const searches = new Map<string, FunctionSearch | string>()
  for (const [program, path] of paths) {
    searches.set(program, await searchFile(path, symbol))
  }
  return {
    goVersion: opened.toolchain.version,
    target: formatTarget(options.target),
    programs: searches,
    compiled: compiler(options, request)
  }
}

/**
 * Both sides share a build cache, unless the head has packages of the tree that the base's
 * can't be told from by their action IDs.
 */
async function workspaceOf(
  { scratch, side, flags }: SideRequest,
  { shell, root }: UserShell,
  programs: readonly Program[]
): Promise<Workspace> {
  const { workspace } = shell
  if (side === 'head') return workspace
  const fields = packageFields.join(',')
  const packages = parsePackages(
    await listDependencies(shell, flags, programs, `-json=${fields}`)
  )
  const assembled = packages.filter(
    ({ Standard, SFiles = [] }) => Standard !== true && SFiles.length > 0
  )
  const names = new Set(assembled.map(({ ImportPath }) => ImportPath))
  const uncovered = uncoveredPackages({ root }, packages, names)
  return uncovered.some(({ isOfTree }) => isOfTree)
    ? await makeSecondWorkspace(workspace, join(scratch, 'base-workspace'))
    : workspace
}

/** What can't be read of one program is no fault of the others. */
async function searchFile(
  path: string,
  symbol: string
): Promise<FunctionSearch | string> {
  try {
    return namedFunctions(await readBounded(path, maxFileBytes), symbol)
  } catch (error) {
    if (!(error instanceof MalformedBinary || error instanceof UserError)) {
      throw error
    }
    return messageOf(error)
  }
}

/** Compiles packages, each once with inlining and once without. */
function compiler(
  options: BuildOptions,
  { side, log }: SideRequest
): BuiltSide['compiled'] {
  const listings = new Map<string, Promise<Buffer | string>>()
  const printedBy = (
    path: string,
    inlining: boolean
  ): Promise<Buffer | string> => {
    const key = `${inlining}\0${path}`
    const known = listings.get(key)
    if (known) return known
    const output = join(options.output, `listing-${listings.size}`)
    const made = withProgress(
      log,
      `compiling ${path} of the ${side}${inlining ? '' : ' without inlining'}`,
      () => compileListing(options, { package: path, inlining, output })
    )
    listings.set(key, made)
    return made
  }
  return async (named, inlining) => {
    const { symbol, size, instantiatedFor, file } = named
    if (file.endsWith('.s')) {
      return 'it is written in assembly, which the compiler does not list'
    }
    const candidates = new Set(
      [instantiatedFor, named.package].filter((path) => /^[^(]/.test(path))
    )
    let why = 'no Go package has it'
    for (const path of candidates) {
      const printed = await printedBy(path, inlining)
      if (typeof printed === 'string') {
        why = printed
        continue
      }
      const found = linkedOne(findCompiled(printed, symbol), size)
      if (found !== null) return found
      why = inlining
        ? `the compiler makes none of that name in ${path}: another package may have compiled it`
        : `without inlining the compiler makes none of that name in ${path}`
    }
    return why
  }
}
