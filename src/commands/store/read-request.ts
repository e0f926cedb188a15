// Reads what `store` is to do of what was typed.
import { machineTarget } from '../../host/machine.ts'
import {
  storeActions,
  type StoreAction
} from '../../core/model/store/actions.ts'
import {
  asVersion,
  readReference,
  type Reference
} from '../../core/store/keys.ts'
import { platformOfTarget } from '../../core/store/platform.ts'
import { UserError } from '../../core/user-error.ts'
import type { Arguments } from '../usage/arguments.ts'
import { actionFlags, storeCommand } from '../usage/specs/store-command.ts'

export interface StoreRequest {
  readonly action: StoreAction
  /** A directory, or `s3://BUCKET/PREFIX`. */
  readonly place: string
  /** null: that of AWS. */
  readonly endpoint: string | null
  /** Path of the public key. */
  readonly key: string | null
  /** Path of the file that remembers. */
  readonly memory: string | null
  /** null: all programs, or the one that the files say. */
  readonly reference: Reference | null
  /** Of put and rollback; else ''. */
  readonly version: string
  /** Of put. */
  readonly files: readonly string[]
  readonly platform: string
  readonly floor: string | null
  readonly evidence: string | null
  readonly force: boolean
  readonly discard: boolean
  readonly days: number
  /** Path of what is got; else ''. */
  readonly output: string
}

/** @throws UserError for wrong usage */
export function readRequest({
  flags,
  positionals,
  destination: { output }
}: Arguments): StoreRequest {
  const [typed = '', ...words] = positionals
  const action = storeActions.find((known) => known === typed)
  if (action === undefined) {
    throw new UserError(
      `store: "${typed}" is not accepted; use ${storeActions.join(', ')}`
    )
  }
  refuseFlags(action, flags)
  if (flags.store === undefined) {
    throw new UserError(
      'say where the store is: --store DIR, or --store s3://BUCKET/PREFIX'
    )
  }
  if (action === 'get' && output === '') {
    throw new UserError('store get: say where the binary goes: --output FILE')
  }
  const { 'at-least': floor } = flags
  return {
    action,
    place: flags.store,
    endpoint: flags.endpoint ?? null,
    key: flags.key ?? null,
    memory: flags.memory ?? null,
    ...readOperands(action, words),
    platform: readPlatform(flags.platform),
    floor: floor === undefined ? null : asVersion(floor),
    evidence: flags.evidence ?? null,
    force: flags.force === 'true',
    discard: flags['discard-unfinished'] === 'true',
    days: readDays(flags.expires),
    output
  }
}

type Operands = Pick<StoreRequest, 'reference' | 'version' | 'files'>

const usages: Readonly<Record<StoreAction, string>> = {
  put: 'store put [NAME@]VERSION FILE…',
  get: 'store get NAME[@VERSION]',
  list: 'store list [NAME]',
  latest: 'store latest NAME',
  rollback: 'store rollback NAME@VERSION',
  verify: 'store verify [NAME]',
  refresh: 'store refresh [NAME]'
}

function readOperands(
  action: StoreAction,
  [word, ...rest]: readonly string[]
): Operands {
  const usage = new UserError(`use go-size-gate ${usages[action]}`)
  if (action === 'put') {
    if (word === undefined || rest.length === 0) throw usage
    return readPut(word, rest)
  }
  if (rest.length > 0) throw usage
  if (word === undefined) {
    if (!['list', 'verify', 'refresh'].includes(action)) throw usage
    return { reference: null, version: '', files: [] }
  }
  const reference = readReference(word)
  const { version } = reference
  if (action === 'rollback' && version === null) throw usage
  if (version !== null && action !== 'rollback' && action !== 'get') throw usage
  return { reference, version: version ?? '', files: [] }
}

/** `v1.2.3`, or `tool@v1.2.3`. */
function readPut(word: string, files: readonly string[]): Operands {
  if (!word.includes('@')) {
    return { reference: null, version: asVersion(word), files }
  }
  const reference = readReference(word)
  return { reference, version: reference.version ?? '', files }
}

/** @throws UserError for a flag that means nothing for this action */
function refuseFlags(action: StoreAction, flags: Arguments['flags']): void {
  const known = Object.values(actionFlags).flat()
  const refused = known.find(
    (name) => flags[name] !== undefined && !actionFlags[action].includes(name)
  )
  if (refused === undefined) return
  const others = storeActions.filter((one) =>
    actionFlags[one].includes(refused)
  )
  throw new UserError(
    `--${refused} is for ${storeCommand.name} ${others.join(', ')}, and not for ${action}`
  )
}

function readPlatform(text = ''): string {
  const target = text === '' ? machineTarget() : text.replaceAll('_', '/')
  const platform = platformOfTarget(target)
  if (platform !== null) return platform
  throw new UserError(
    `--platform: "${text}" is not accepted; use goos_goarch, such as linux_amd64, or linux_arm_6`
  )
}

const maxDays = 366
const defaultDays = 30

function readDays(text = ''): number {
  if (text === '') return defaultDays
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (days < 1 || days > maxDays) {
    throw new UserError(
      `--expires: "${text}" is not accepted; use a number of days, 1 to ${maxDays}`
    )
  }
  return days
}
