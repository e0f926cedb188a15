// The manifest of a pack.
import { describe, expect, it } from '@jest/globals'
import {
  assertLength,
  blobBytes,
  parseManifest,
  serializeManifest
} from '../../../src/core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../../src/core/build-cache/unfit-pack.ts'
import { contents, manifestOf } from './manifest.ts'

const manifest = manifestOf()
const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))
const { conditions } = manifest

describe('a manifest', () => {
  it('is read as it is written', () => {
    expect(parseManifest(serializeManifest(manifest))).toEqual(manifest)
    const bare = manifestOf({
      conditions: { ...conditions, compiler: null },
      goSum: null,
      run: '',
      coldSeconds: null,
      warmSeconds: null
    })
    expect(parseManifest(serializeManifest(bare))).toEqual(bare)
  })

  it.each<[string, object, string]>([
    ['an unknown field', { extra: 1 }, 'extra'],
    ['no repository', { repository: undefined }, 'repository'],
    ['a repository of three parts', { repository: 'a/b/c' }, 'as OWNER/NAME'],
    ['an empty Go', { conditions: { ...conditions, go: '' } }, 'conditions.go'],
    [
      'a host that is none',
      { conditions: { ...conditions, host: '../x' } },
      'conditions.host must be as linux/amd64'
    ],
    [
      'targets out of order',
      {
        conditions: { ...conditions, targets: ['windows/amd64', 'linux/amd64'] }
      },
      'must be in order, each once'
    ],
    [
      'a target twice',
      {
        conditions: { ...conditions, targets: ['linux/amd64', 'linux/amd64'] }
      },
      'must be in order, each once'
    ],
    [
      'no target',
      { conditions: { ...conditions, targets: [] } },
      'must have a target'
    ],
    ['another condition', { conditions: { ...conditions, more: '' } }, 'more'],
    ['a commit that is none', { commit: 'main' }, 'commit must be a commit'],
    [
      'an address that is none',
      { run: 'javascript:alert(1)' },
      'run must be an address, or empty'
    ],
    [
      'a time of another form',
      { createdAt: '2026-11-30' },
      'createdAt must be a time in UTC'
    ],
    [
      'seconds below zero',
      { coldSeconds: -1 },
      'coldSeconds must be at least 0'
    ],
    ['control characters', { tool: 'a\nb' }, 'tool must be printable ASCII'],
    ['no outputs', { outputs: [], actions: [] }, 'must have an output'],
    [
      'an output without an action',
      { actions: [contents.actions[0]] },
      'an action for each output, and no others'
    ],
    [
      'an action of no output',
      { actions: [...contents.actions, ['d'.repeat(64), 2]] },
      'an action for each output, and no others'
    ],
    [
      'an ID in capitals',
      { outputs: [['A'.repeat(64), 1000, 400, 0], contents.outputs[1]] },
      'outputs.0.0 must be 64 lower-case hex digits'
    ],
    [
      'an output of five fields',
      { outputs: [['1'.repeat(64), 1000, 400, 0, 0], contents.outputs[1]] },
      'outputs.0'
    ],
    [
      'an output without bytes',
      { outputs: [['1'.repeat(64), 0, 400, 0], contents.outputs[1]] },
      'outputs.0.1 must be at least 8'
    ],
    [
      'a size that is not whole',
      { outputs: [['1'.repeat(64), 1000.5, 400, 0], contents.outputs[1]] },
      'outputs.0.1 must be a whole number'
    ],
    [
      'a mark that is neither 0 nor 1',
      { outputs: [['1'.repeat(64), 1000, 400, 2], contents.outputs[1]] },
      'outputs.0.3 must be 0 or 1'
    ],
    [
      'outputs of more than 8 GiB',
      {
        outputs: Array.from({ length: 9 }, (_, index) => [
          String(index).repeat(64),
          2 ** 30,
          400,
          0
        ]),
        actions: Array.from({ length: 9 }, (_, index) => [
          String(index).repeat(64),
          index
        ])
      },
      'must have outputs of at most 8589934592 bytes together'
    ]
  ])('with %s is refused', (_, change, reason) => {
    expect(() => parseManifest(bytesOf({ ...manifest, ...change }))).toThrow(
      UnfitPack
    )
    expect(() => parseManifest(bytesOf({ ...manifest, ...change }))).toThrow(
      reason
    )
  })

  it('that is not JSON in UTF-8 is refused', () => {
    const reason = new UnfitPack('its manifest is not JSON')
    expect(() => parseManifest(Buffer.from('{'))).toThrow(reason)
    const latin1 = Buffer.from(JSON.stringify({ a: 'é' }), 'latin1')
    expect(() => parseManifest(latin1)).toThrow(reason)
  })

  it('of more than 16 MiB is not made', () => {
    // Two outputs of very many actions.
    const actions = Array.from(
      { length: 250_000 },
      (_, index) => [index.toString(16).padStart(64, '0'), index % 2] as const
    )
    expect(() => serializeManifest(manifestOf({ actions }))).toThrow(
      /^its manifest has \d+ bytes, more than 16777216$/
    )
  })

  it('says how long its pack is', () => {
    expect(blobBytes(manifest)).toBe(700)
    expect(() => assertLength(manifest, 1000, 1700)).not.toThrow()
    for (const bytes of [1699, 1701]) {
      expect(() => assertLength(manifest, 1000, bytes)).toThrow(
        new UnfitPack(`it has ${bytes} bytes and not the 1700 that it declares`)
      )
    }
  })
})
