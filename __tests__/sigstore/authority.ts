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
  return {
    signer: {
      services: {
        fulcioUrl: url,
        rekorUrl: log ? url : '',
        timestampUrl: timestamps ? url : ''
      },
      getToken: () => Promise.resolve(tokenOf({ sub: identity, iss: issuer }))
    },
    trustedRoot: JSON.stringify(trustedRoot),
    close: async () => {
      child.stdin.end()
      await once(child, 'exit')
    }
  }
}

/** A JSON web token that nobody signed. */
function tokenOf(claims: object): string {
  return `${encoded({ alg: 'none' })}.${encoded(claims)}.x`
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
