// Manifests of packs, for tests.
import type { PackManifest } from '../../../src/core/build-cache/pack-manifest.ts'

/** Two archives of three actions. */
export const contents: Pick<
  PackManifest,
  'codec' | 'blobs' | 'outputs' | 'actions'
> = {
  codec: 'zstd',
  blobs: 'f'.repeat(64),
  outputs: [
    ['1'.repeat(64), 1000, 400, 0],
    ['2'.repeat(64), 500, 300, 1]
  ],
  actions: [
    ['a'.repeat(64), 0],
    ['b'.repeat(64), 1],
    ['c'.repeat(64), 1]
  ]
}

/** A manifest of these contents. */
export function manifestOf(of: Partial<PackManifest> = {}): PackManifest {
  return {
    ...contents,
    repository: 'owner/name',
    conditions: {
      go: 'go1.26.8',
      host: 'linux/amd64',
      targets: ['linux/amd64', 'windows/amd64'],
      compiler: 'gcc (Debian 12.2.0-14) 12.2.0'
    },
    commit: 'd'.repeat(40),
    goSum: 'e'.repeat(64),
    run: 'https://github.com/owner/name/actions/runs/1',
    createdAt: '2026-11-30T12:00:00.000Z',
    tool: 'go-size-gate 1.0.0',
    coldSeconds: 27.5,
    warmSeconds: 1.5,
    ...of
  }
}
