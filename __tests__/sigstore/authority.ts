// Starts a Sigstore of the tests' own, and signs in with an identity.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import type { KeylessSigner } from './keyless.ts'

/** Whom certificates name. */
export const identity =
  'https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1.2.3'
export const issuer = 'https://token.actions.githubusercontent.com'

export interface Authority {
  readonly signer: KeylessSigner
  /** Somebody else, by the claims of a token. */
  readonly signerAs: (claims: object) => KeylessSigner
  /** As a file would have it. */
  readonly trustedRoot: string
  readonly close: () => Promise<void>
}

export interface AuthorityOptions {
  /** How far the clock of certificates is ahead. */
  readonly certificateMinutes?: number
  readonly log?: boolean
  readonly timestamps?: boolean
}

const started = v.object({ url: v.string(), trustedRoot: v.unknown() })

export async function openAuthority(
  options: AuthorityOptions = {}
): Promise<Authority> {
  const { log = true, timestamps = true } = options
  const script = join(import.meta.dirname, 'authority-process.mjs')
  const child = spawn(process.execPath, [script, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  const { url, trustedRoot } = v.parse(started, JSON.parse(String(line)))
  const services = {
    fulcioUrl: url,
    rekorUrl: log ? url : '',
    timestampUrl: timestamps ? url : ''
  }
  const signerAs = (claims: object): KeylessSigner => ({
    services,
    getToken: () => Promise.resolve(tokenOf(claims))
  })
  return {
    signer: signerAs({ sub: identity, iss: issuer }),
    signerAs,
    trustedRoot: JSON.stringify(trustedRoot),
    close: async () => {
      child.stdin.end()
      await once(child, 'exit')
    }
  }
}

/** What GitHub says of a run of a workflow on a tag, as the claims of its token. */
export function claimsOf({
  repository = 'o/r',
  workflow = '.github/workflows/release.yml',
  ref = 'refs/tags/v1.0.0',
  sha = 'c'.repeat(40)
} = {}) {
  const path = `${repository}/${workflow}@${ref}`
  return {
    iss: issuer,
    sub: `https://github.com/${path}`,
    repository,
    sha,
    ref,
    workflow_ref: path
  }
}

/** A JSON web token that nobody signed. */
export function tokenOf(claims: object): string {
  return `${encoded({ alg: 'none' })}.${encoded(claims)}.x`
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
