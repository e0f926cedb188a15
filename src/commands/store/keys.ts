// Whose signatures a store has: the public key of a file, or that of the private key in a
// variable, which is no flag: every program of the machine sees the arguments of others.
import { UserError } from '../../core/user-error.ts'
import {
  maxKeyBytes,
  readSigningKey,
  readVerificationKey,
  type SigningKey,
  type VerificationKey
} from '../../sigstore/keys.ts'
import { readText } from '../diff.ts'

const variable = 'STORE_SIGNING_KEY'

/** @throws UserError where none is given, or it can't be read */
export async function readerKey(path: string | null): Promise<VerificationKey> {
  if (path === null) {
    throw new UserError(
      'say whose signatures count: --key FILE, the public key of the store'
    )
  }
  return readVerificationKey(await readText(path, maxKeyBytes), `--key ${path}`)
}

/**
 * @param path of the public key, where one is given as well
 * @throws UserError where there is none, it can't be read, or both are no pair
 */
export async function signingKey(
  environment: Readonly<Record<string, string | undefined>>,
  path: string | null
): Promise<SigningKey> {
  const { [variable]: pem = '' } = environment
  if (pem === '') {
    throw new UserError(
      `the variable ${variable} is empty: set it to the private key of the store in PEM, e.g. from openssl genpkey -algorithm ed25519`
    )
  }
  const key = readSigningKey(pem, variable)
  if (path !== null && (await readerKey(path)).hint !== key.hint) {
    throw new UserError(
      `--key ${path} is not the public key of ${variable}: leave it out, or name the right one`
    )
  }
  return key
}
