// Whether a pack is for this build: what must be equal is equal.
import { wordList } from '../text/word-list.ts'
import type {
  PackCodec,
  PackConditions,
  PackManifest
} from './pack-manifest.ts'

/** What a build wants of a pack. */
export interface WantedPack extends PackConditions {
  /** `OWNER/NAME`. */
  readonly repository: string
}

type Conditional = Pick<
  PackManifest,
  'repository' | 'conditions' | 'codec' | 'coldSeconds' | 'warmSeconds'
>

/**
 * Why a build doesn't use a pack.
 * @param codecs that this Node has
 * @returns a clause; null where it is used
 */
export function whyUnfit(
  pack: Conditional,
  wanted: WantedPack,
  codecs: readonly PackCodec[]
): string | null {
  const { codec, repository, conditions, coldSeconds, warmSeconds } = pack
  if (repository !== wanted.repository) {
    return `it is of ${repository}, and not of ${wanted.repository}`
  }
  if (conditions.go !== wanted.go) {
    return `it was made by ${conditions.go}, and this build uses ${wanted.go}`
  }
  if (conditions.host !== wanted.host) {
    return `it was made on ${conditions.host}, and this machine is ${wanted.host}`
  }
  const missing = wanted.targets.filter(
    (target) => !conditions.targets.includes(target)
  )
  if (missing.length > 0) {
    return `it has nothing for ${wordList(missing, 'and')}`
  }
  if (coldSeconds === null || warmSeconds === null) {
    return 'it was not proved by a build'
  }
  return codecs.includes(codec)
    ? null
    : `it is compressed by ${codec}, which this Node does not have`
}

/** Whether packages with C code are left out: another compiler may make other bytes of them. */
export function leavesOutC(
  { conditions }: Pick<PackManifest, 'conditions'>,
  { compiler }: Pick<PackConditions, 'compiler'>
): boolean {
  return conditions.compiler === null || conditions.compiler !== compiler
}
