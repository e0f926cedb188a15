// What a manifest says of its pack, for people.
import type { PackFacts } from '../model/build-cache/result-schema.ts'
import type { PackManifest } from './pack-manifest.ts'

/** The facts of a manifest, counted. */
export function factsOf(manifest: PackManifest): PackFacts {
  const { conditions, outputs, actions, ...rest } = manifest
  const { repository, commit, codec, createdAt, run, tool } = rest
  return {
    repository,
    commit,
    ...conditions,
    codec,
    createdAt,
    run,
    tool,
    archives: outputs.length,
    withC: outputs.filter(([, , , holdsC]) => holdsC === 1).length,
    actions: actions.length,
    unpackedBytes: outputs.reduce((sum, [, bytes]) => sum + bytes, 0),
    coldSeconds: rest.coldSeconds,
    warmSeconds: rest.warmSeconds
  }
}
