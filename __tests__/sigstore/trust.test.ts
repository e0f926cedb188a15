import { describe, expect, it } from '@jest/globals'
import { readTrustedRoot } from '../../src/sigstore/trust.ts'
import { newLog, rootOf } from './log.ts'

const root = rootOf(newLog())

describe('a trusted root', () => {
  it('is read from a file of one line', () => {
    expect(readTrustedRoot(`${root}\n`, 'r').tlogs).toHaveLength(1)
  })

  it.each([
    ['several roots', `${root}\n${root}\n`, 'r has 2 trusted roots: keep the'],
    ['no JSON', '{', 'r is not JSON'],
    [
      'another type of JSON',
      '{"mediaType":"x"}',
      'r is not a trusted root of Sigstore: its mediaType is not'
    ],
    [
      'a log without a key',
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: [{}]
      }),
      'r is not a trusted root of Sigstore: a part of it is missing'
    ],
    ['nothing', 'null', 'r is not a trusted root of Sigstore: a part of it']
  ])('is refused that has %s', (_, text, reason) => {
    expect(() => readTrustedRoot(text, 'r')).toThrow(reason)
  })
})
