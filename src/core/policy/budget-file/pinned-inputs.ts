// The workflow inputs that a budget file can pin, by their names. The
// base's file counts, always: a change never writes what is allowed to it.
import * as v from 'valibot'
import { acceptedChoices, parseBaselineChoice } from './baseline-choice.ts'
import {
  acceptedExclusions,
  isExclusion,
  packagePatterns
} from '../../inputs/package-pattern.ts'
import { buildIdChoices, buildModes } from '../../inputs/choices.ts'
import { oneOf } from '../../model/schema-parts.ts'
import { acceptedFips140, isFips140 } from '../../inputs/fips140.ts'
import { parseGcflags } from '../../inputs/gcflags.ts'
import { mapping } from './limit-schema.ts'

/**
 * The base64 of an Ed25519 public key: 12 bytes of SubjectPublicKeyInfo, which are
 * always the same, and the key's 32 (RFC 8410, section 4).
 */
const ed25519Key = /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/

function isPublicKey(text: string): boolean {
  const inner = text.replaceAll(/-----[A-Z ]+-----/g, '').replaceAll(/\s/g, '')
  return ed25519Key.test(inner)
}

function isGcflags(text: string): boolean {
  try {
    parseGcflags(text)
    return true
  } catch {
    return false
  }
}

const flag = v.boolean('must be true or false')
const choiceMessage = `must be ${acceptedChoices}`
const keyMessage = 'must be an Ed25519 public key in PEM'
const excludeMessage = `must be ${acceptedExclusions}`
const cacheMessage =
  'must be /dev/null, signed, or the absolute path of a directory'
const gcflagsMessage = 'must be compiler flags such as -l or all=-l'
const fipsMessage = `must be ${acceptedFips140}`
const proxyMessage = 'must be direct, or the address of a proxy'

export const pinnedInputs = mapping({
  baseline: v.optional(
    v.pipe(
      v.string(choiceMessage),
      v.check((text) => parseBaselineChoice(text) !== null, choiceMessage),
      v.description('What the base may come from.'),
      v.examples(['auto', 'artifact, rebuild'])
    )
  ),
  'baseline-public-key': v.optional(
    v.pipe(
      v.string(keyMessage),
      v.check(isPublicKey, keyMessage),
      v.description(
        'The Ed25519 public key of whoever signs measurements in the cache.'
      )
    )
  ),
  exclude: v.optional(
    v.pipe(
      v.string(excludeMessage),
      v.check(
        (text) => packagePatterns(text).every(isExclusion),
        excludeMessage
      ),
      v.description(
        'Package patterns to leave out, separated by spaces, commas or lines.'
      ),
      v.examples(['./cmd/gen ./internal/tools/...'])
    )
  ),
  'allow-no-baseline': v.optional(
    v.pipe(
      flag,
      v.description('Whether a change passes that there is no baseline for.')
    )
  ),
  buildmode: v.optional(
    v.pipe(oneOf(buildModes), v.description('The build mode.'))
  ),
  'build-id': v.optional(
    v.pipe(
      oneOf(buildIdChoices),
      v.description('The build IDs of the programs.')
    )
  ),
  gcflags: v.optional(
    v.pipe(
      v.string(gcflagsMessage),
      v.check(isGcflags, gcflagsMessage),
      v.description('Compiler flags, as for go build.'),
      v.examples(['all=-l'])
    )
  ),
  'go-fips140': v.optional(
    v.pipe(
      v.string(fipsMessage),
      v.check(isFips140, fipsMessage),
      v.description('GOFIPS140 of the build.'),
      v.examples(['latest'])
    )
  ),
  'go-proxy': v.optional(
    v.pipe(
      v.string(proxyMessage),
      v.regex(/^(?!off$)\S+$/, proxyMessage),
      v.description('GOPROXY of the fetch.'),
      v.examples(['direct'])
    )
  ),
  'go-cache': v.optional(
    v.pipe(
      v.string(cacheMessage),
      v.regex(/^(?:signed$|\/|[A-Za-z]:[\\/])/, cacheMessage),
      v.description(
        'The build cache; /dev/null: a fresh, empty one for each run; signed: with what a push run compiled and signed.'
      ),
      v.examples(['/dev/null', 'signed'])
    )
  ),
  buildvcs: v.optional(
    v.pipe(flag, v.description('Whether binaries carry version control data.'))
  ),
  'allow-unsafe-build-flags': v.optional(
    v.pipe(
      flag,
      v.description(
        'Whether linker flags may run programs or reach files outside of the build.'
      )
    )
  ),
  'allow-toolchain-download': v.optional(
    v.pipe(
      flag,
      v.description(
        "Whether a pull request's go.mod may choose a Go that is then downloaded."
      )
    )
  )
})

export type PinnedInputs = v.InferOutput<typeof pinnedInputs>
