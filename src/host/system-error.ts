// Turns errors of the operating system into words for people: what failed,
// where, and what to do about it.
import { messageOf, UserError } from '../core/user-error.ts'

interface Cause {
  readonly reason: string
  /** What a person can do; '' where the reason says it. */
  readonly remedy: string
}

const outOfSpace: Cause = {
  reason: 'no space is left on the device, or no inode',
  remedy: 'free some (see df and df -i), or set TMPDIR to another directory'
}

const tooManyFiles: Cause = {
  reason: 'too many files are open',
  remedy: 'raise the limit (see ulimit -n)'
}

const denied: Cause = {
  reason: 'permission is denied',
  remedy: 'check its owner and mode'
}

/** By the code of the error (errno(3)): what the surroundings of a run can get wrong. */
const causes: Readonly<Record<string, Cause>> = {
  ENOSPC: outOfSpace,
  EDQUOT: {
    reason: 'the disk quota is used up',
    remedy: 'free some space, or set TMPDIR to another directory'
  },
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  EACCES: denied,
  EPERM: denied,
  EROFS: {
    reason: 'the file system is read-only',
    remedy: 'use another directory'
  },
  EIO: { reason: 'the device failed to read or write', remedy: 'check it' },
  EFBIG: {
    reason: 'the file would be larger than is allowed',
    remedy: 'raise the limit (see ulimit -f)'
  },
  ENOMEM: { reason: 'there is not enough memory', remedy: 'free some' },
  EAGAIN: {
    reason: 'there are too many processes or too little memory',
    remedy: 'raise the limit (see ulimit -u), or free some'
  },
  ENAMETOOLONG: { reason: 'the path is too long', remedy: 'use a shorter one' }
}

/** The code of a system error, such as `ENOSPC`; '' for any other error. */
export function codeOf(error: unknown): string {
  return textField(error, 'code')
}

/** Why something failed, with what to do about it where that is known. */
export function reasonOf(error: unknown): string {
  const cause = causes[codeOf(error)]
  return cause === undefined
    ? messageOf(error)
    : `${cause.reason}; ${cause.remedy}`
}

/**
 * The sentence for an error that ends a run and that the user can act on: a
 * UserError's own, or one for a fault of the surroundings.
 * @returns null for any other error, which is a bug
 */
export function sentenceOf(error: unknown): string | null {
  if (error instanceof UserError) return error.message
  const cause = causes[codeOf(error)]
  if (cause === undefined) return null
  const step = textField(error, 'syscall')
  const path = textField(error, 'path')
  const subject =
    path !== '' ? path : step === '' ? 'a file' : `the system call ${step}`
  const failed =
    step === '' || path === '' ? `${subject} failed` : `${step} ${path} failed`
  return `${failed}: ${cause.reason}; ${cause.remedy}`
}

function textField(value: unknown, name: 'code' | 'path' | 'syscall'): string {
  if (typeof value !== 'object' || value === null) return ''
  const field: unknown = Reflect.get(value, name)
  return typeof field === 'string' ? field : ''
}
