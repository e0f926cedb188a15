import { expect, it } from '@jest/globals'
import * as zlib from 'node:zlib'
import { canPack, pack } from '../../../src/gate/slim/pack.ts'

const content = Buffer.from('a line of text\n'.repeat(500))

it('packs by gzip what gunzip unpacks', async () => {
  const packed = await pack('gzip', content)
  expect(packed?.length).toBeLessThan(200)
  expect(zlib.gunzipSync(packed ?? '')).toEqual(content)
})

it('packs by zstd where this Node can, and else not at all', async () => {
  const packed = await pack('zstd', content)
  expect(packed !== null).toBe(canPack('zstd'))
  expect(canPack('zstd')).toBe('zstdCompress' in zlib)
  if (packed !== null) expect(zlib.zstdDecompressSync(packed)).toEqual(content)
})
