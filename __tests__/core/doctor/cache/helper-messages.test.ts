// Messages as go writes them, in pieces of any length.
import { describe, expect, it } from '@jest/globals'
import { RequestReader } from '../../../../src/core/doctor/cache/helper-messages.ts'

const base64 = (hex: string): string =>
  Buffer.from(hex, 'hex').toString('base64')

const body = Buffer.from('an archive\n"quoted"')

/** A get, an empty put, a put, and the end. */
const sent = Buffer.from(
  [
    `{"ID":1,"Command":"get","ActionID":"${base64('aa11')}"}\n\n`,
    `{"ID":2,"Command":"put","ActionID":"${base64('aa22')}","OutputID":"${base64('bb')}"}\n\n`,
    `{"ID":3,"Command":"put","ActionID":"${base64('aa33')}","OutputID":"${base64('cc')}","BodySize":${body.length}}\n\n`,
    `"${body.toString('base64')}"\n`,
    '{"ID":4,"Command":"close"}\n\n'
  ].join('')
)

describe('requests of go', () => {
  it.each([1, 2, 7, 64, sent.length])(
    'are put together from pieces of %d bytes',
    (length) => {
      const reader = new RequestReader()
      const requests = []
      for (let at = 0; at < sent.length; at += length) {
        requests.push(...reader.add(sent.subarray(at, at + length)))
      }
      expect(
        requests.map(({ id, command, actionId, outputId, body: sentBody }) => [
          id,
          command,
          actionId,
          outputId,
          sentBody.toString()
        ])
      ).toEqual([
        [1, 'get', 'aa11', '', ''],
        [2, 'put', 'aa22', 'bb', ''],
        [3, 'put', 'aa33', 'cc', body.toString()],
        [4, 'close', '', '', '']
      ])
    }
  )

  it.each([
    [
      'a body of another length',
      '{"ID":1,"Command":"put","BodySize":9}\n"YQ=="\n'
    ],
    ['a line without a command', '{"ID":1}\n'],
    ['a line that is no object', '1\n'],
    ['a line that is no JSON', '{\n']
  ])('are refused with %s', (_, text) => {
    expect(() => new RequestReader().add(Buffer.from(text))).toThrow()
  })
})
