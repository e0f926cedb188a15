// Reads what `cache` is to do of what was typed and of the variables around it.
import { resolve } from 'node:path'
import {
  cacheActions,
  type CacheAction
} from '../../core/model/build-cache/actions.ts'
import { parseBytes, sizeForms } from '../../core/text/parse-bytes.ts'
import { UserError } from '../../core/user-error.ts'
import type { CollectingRequest } from '../../gate/packs/collect-packs.ts'
import type { PackingRequest } from '../../gate/packs/make-pack.ts'
import type { VerifyingRequest } from '../../gate/packs/verify-pack.ts'
import { readTrust } from '../../store/signing/trust.ts'
import type { Arguments } from '../usage/arguments.ts'
import { withVariables } from '../usage/flag-variables.ts'
import { actionFlags } from '../usage/specs/cache-command.ts'

export type CacheRequest =
  | { readonly action: 'pack'; readonly work: PackingRequest }
  | { readonly action: 'verify'; readonly work: VerifyingRequest }
  | { readonly action: 'list'; readonly work: { readonly path: string } }
  | { readonly action: 'gc'; readonly work: CollectingRequest }

type Flags = Arguments['flags']
type Environment = Readonly<Record<string, string | undefined>>

/** Bytes of a pack, unless a flag says otherwise. */
const usualMaxBytes = 400 * 1024 * 1024

/** @throws UserError for wrong usage, and for keys that are none */
export function readRequest(
  { flags, positionals, destination: { output } }: Arguments,
  environment: Environment
): CacheRequest {
  const [typed = '', path] = positionals
  const action = cacheActions.find((known) => known === typed)
  if (action === undefined) {
    throw new UserError(
      `cache: "${typed}" is not accepted; use ${cacheActions.join(', ')}`
    )
  }
  refuseFlags(action, flags)
  if ((path === undefined) !== (action === 'pack')) {
    throw new UserError(`use go-size-gate ${usages[action]}`)
  }
  const file = path ?? ''
  switch (action) {
    case 'pack':
      return { action, work: packing(flags, output, environment) }
    case 'verify':
      return { action, work: verifying(file, flags, environment) }
    case 'list':
      return { action, work: { path: file } }
    default:
      return { action, work: collecting(file, flags) }
  }
}

const usages: Readonly<Record<CacheAction, string>> = {
  pack: 'cache pack --from DIR --output FILE',
  verify: 'cache verify FILE',
  list: 'cache list DIR, or FILE',
  gc: 'cache gc DIR --max-age AGE, --max-bytes SIZE, or both'
}

/** @throws UserError for a flag that means nothing for this action */
function refuseFlags(action: CacheAction, flags: Flags): void {
  const known = Object.values(actionFlags).flat()
  const refused = known.find(
    (name) => flags[name] !== undefined && !actionFlags[action].includes(name)
  )
  if (refused === undefined) return
  const others = cacheActions.filter((one) =>
    actionFlags[one].includes(refused)
  )
  throw new UserError(
    `--${refused} is for cache ${others.join(', ')}, and not for ${action}`
  )
}

function packing(
  flags: Flags,
  output: string,
  environment: Environment
): PackingRequest {
  const from = flags.from ?? environment['GOCACHE'] ?? ''
  if (from === '') {
    throw new UserError(
      'say which build cache is packed: --from DIR, e.g. --from "$(go env GOCACHE)"'
    )
  }
  if (output === '') {
    throw new UserError('say where the pack goes: --output FILE')
  }
  const { 'baseline-signing-key': key } = withVariables(flags, environment)
  const { signer } = readTrust({ 'baseline-signing-key': key })
  if (signer === null) {
    throw new UserError(
      'the variable BASELINE_SIGNING_KEY is empty: set it to a private key in PEM, e.g. from openssl genpkey -algorithm ed25519'
    )
  }
  return {
    from,
    output,
    force: flags.force === 'true',
    repository: repositoryOf(flags, environment),
    commit: commitOf(flags.commit ?? environment['GITHUB_SHA'] ?? ''),
    go: flags.go ?? null,
    signer,
    maxBytes: bytesOf(flags['max-bytes']) ?? usualMaxBytes
  }
}

function verifying(
  path: string,
  flags: Flags,
  environment: Environment
): VerifyingRequest {
  const { 'baseline-public-key': named, into } = flags
  const { verifier } = readTrust({
    'baseline-public-key': named,
    // Whoever names a key means it, whatever a variable has.
    'baseline-signing-key':
      named === undefined ? environment['BASELINE_SIGNING_KEY'] : undefined
  })
  if (verifier === null) {
    throw new UserError(
      'say whose signature counts: --baseline-public-key KEY, the public key in PEM'
    )
  }
  const withC = flags['with-c'] === 'true'
  if (withC && into === undefined) {
    throw new UserError('--with-c is for --into: name a build cache by it')
  }
  return {
    path,
    repository: repositoryOf(flags, environment),
    verifier,
    into: into === undefined ? null : resolve(into),
    withC
  }
}

function collecting(directory: string, flags: Flags): CollectingRequest {
  const { 'max-age': age } = flags
  const maxBytes = bytesOf(flags['max-bytes'])
  const maxSeconds = age === undefined ? null : secondsOf(age)
  if (maxBytes === null && maxSeconds === null) {
    throw new UserError(`use go-size-gate ${usages.gc}`)
  }
  return {
    directory,
    dryRun: flags['dry-run'] === 'true',
    maxSeconds,
    maxBytes
  }
}

function repositoryOf(flags: Flags, environment: Environment): string {
  const text = flags.repository ?? environment['GITHUB_REPOSITORY'] ?? ''
  if (/^[\w.-]{1,100}\/[\w.-]{1,99}$/.test(text)) return text
  throw new UserError(
    text === ''
      ? 'say which repository the pack is for: --repository OWNER/NAME'
      : `--repository: "${text}" is not accepted; use OWNER/NAME`
  )
}

function commitOf(text: string): string {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text
  throw new UserError(
    text === ''
      ? 'say which commit the cache was built of: --commit SHA, e.g. --commit "$(git rev-parse HEAD)"'
      : `--commit: "${text}" is not accepted; use the whole SHA`
  )
}

/** null where it isn't given. */
function bytesOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const bytes = parseBytes(text)
  if (bytes !== null) return bytes
  throw new UserError(
    `--max-bytes: "${text}" is not accepted; use ${sizeForms}`
  )
}

const secondsIn: Readonly<Record<string, number>> = { d: 86_400, h: 3600 }

function secondsOf(text: string): number {
  const [, count, unit = ''] = /^(\d{1,5})([dh])$/.exec(text) ?? []
  const { [unit]: seconds } = secondsIn
  if (count !== undefined && seconds !== undefined) {
    return Number(count) * seconds
  }
  throw new UserError(
    `--max-age: "${text}" is not accepted; use days or hours, as in 14d or 12h`
  )
}
