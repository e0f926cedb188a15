// The story of `doctor --symbol`: build the tree, and a base beside it where one is named,
// read a function's bytes in both, and list its assembly with and without inlining.
import { relative, join } from 'node:path'
import { realpath } from 'node:fs/promises'
import {
  joinFunctions,
  joinListings
} from '../../../core/doctor/function/join-sides.ts'
import {
  listedFunctions,
  pairPrograms,
  type ListedFunction,
  type ProgramPair
} from '../../../core/doctor/function/pair-programs.ts'
import type {
  AssemblyListing,
  FunctionReport
} from '../../../core/model/doctor/function-schema.ts'
import { messageOf, UserError } from '../../../core/user-error.ts'
import { addWorktree } from '../../../git/checkout/worktree.ts'
import { resolveRevision } from '../../../git/history/revision.ts'
import { openRepository } from '../../../git/open-repository.ts'
import { listingFlags } from '../../../toolchain/doctor/compile-listing.ts'
import { toolName } from '../../services.ts'
import { buildSide, type BuiltSide, type SideRequest } from './build-side.ts'
import { unknownName, unreadPrograms } from './unknown-name.ts'

export interface FunctionRequest extends Omit<SideRequest, 'side'> {
  /** A revision; null for the tree alone. */
  readonly base: string | null
}

/** Instances of a generic function that are reported of a program, and listed. */
const maxInstances = 20
const maxListed = 3

/**
 * @throws UserError for what can't be built, and for a name that no program has on
 *   either side
 */
export async function examineFunction(
  request: FunctionRequest
): Promise<FunctionReport> {
  const { symbol } = request
  const head = await buildSide({ ...request, side: 'head' })
  const base =
    request.base === null ? null : await buildBase(request, request.base)
  const notices: string[] = []
  if (base && base.side.goVersion !== head.goVersion) {
    notices.push(
      `the base was built with ${base.side.goVersion}, as its go.mod says: other compilers make other code`
    )
  }
  const [inHead, inBase] = [head.programs, base?.side.programs ?? null]
  const pairs = pairPrograms(inBase, inHead)
  const found = pairs.filter((pair) => pair.base.length + pair.head.length > 0)
  if (found.length === 0) {
    throw new UserError(unknownName(symbol, inHead, inBase))
  }
  notices.push(
    ...unreadPrograms(inHead, 'head'),
    ...(inBase === null ? [] : unreadPrograms(inBase, 'base'))
  )
  const programs = found.map((pair) => {
    const functions = joinFunctions(pair.base, pair.head)
    if (functions.length > maxInstances) {
      notices.push(
        `${pair.name} has ${functions.length} instances of ${symbol}: the first ${maxInstances} are shown`
      )
    }
    return {
      name: pair.name,
      target: head.target,
      functions: functions.slice(0, maxInstances)
    }
  })
  return {
    schemaVersion: 1,
    tool: toolName,
    goVersion: head.goVersion,
    symbol,
    base: base && { revision: base.revision, commit: base.commit },
    programs,
    listings: await listAll(found, base?.side ?? null, head, notices),
    notices
  }
}

interface BuiltBase {
  readonly side: BuiltSide
  readonly revision: string
  readonly commit: string
}

/** Builds a revision in a private worktree, which stays until the run ends. */
async function buildBase(
  request: FunctionRequest,
  revision: string
): Promise<BuiltBase> {
  const { scratch, environment } = request
  const directory = await realpath(request.directory)
  const repository = await openRepository(directory, {
    scratch,
    surroundings: environment,
    token: undefined
  })
  const { commit } = await resolveRevision(repository, revision, undefined)
  const { path } = await addWorktree(repository, commit, {
    scratch,
    name: 'function-tree'
  })
  try {
    const side = await buildSide({
      ...request,
      directory: join(path, relative(repository.root, directory)),
      side: 'base'
    })
    return { side, revision, commit }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(`the base ${revision}: ${messageOf(error)}`)
  }
}

/** Listings of the first functions; one that several programs share is listed once. */
async function listAll(
  pairs: readonly ProgramPair[],
  base: BuiltSide | null,
  head: BuiltSide,
  notices: string[]
): Promise<AssemblyListing[]> {
  const all = listedFunctions(pairs)
  if (all.length > maxListed) {
    notices.push(
      `assembly is listed of the first ${maxListed} of ${all.length} functions`
    )
  }
  const listings: AssemblyListing[] = []
  for (const one of all.slice(0, maxListed)) {
    for (const inlining of [true, false]) {
      listings.push(await listOne(one, inlining, { base, head, notices }))
    }
  }
  return listings
}

async function listOne(
  { name, program, base: before, head: after }: ListedFunction,
  inlining: boolean,
  {
    base,
    head,
    notices
  }: {
    readonly base: BuiltSide | null
    readonly head: BuiltSide
    readonly notices: string[]
  }
): Promise<AssemblyListing> {
  const was = base && before ? await base.compiled(before, inlining) : null
  const is = after ? await head.compiled(after, inlining) : null
  if (
    inlining &&
    after &&
    is !== null &&
    typeof is !== 'string' &&
    is.size !== after.size
  ) {
    notices.push(
      `the compiler makes ${is.size} bytes of ${name}, and the linker has ${after.size}: the listing is of another compilation than the program's, such as one without a profile (PGO)`
    )
  }
  return joinListings(
    {
      function: name,
      ...(program === null ? {} : { program }),
      inlining,
      flags: listingFlags(inlining)
    },
    typeof was === 'string' ? null : was,
    typeof is === 'string' ? null : is,
    typeof is === 'string' ? is : null
  )
}
