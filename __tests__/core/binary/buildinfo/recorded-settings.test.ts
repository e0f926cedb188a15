// What is kept of the settings that Go recorded: no value that was stamped into a file.
import { describe, expect, it } from '@jest/globals'
import { recordedSettings } from '../../../../src/core/binary/buildinfo/recorded-settings.ts'

const ldflagsOf = (text: string) =>
  recordedSettings({ settings: { '-ldflags': text } }).settings?.['-ldflags']

describe('recorded settings', () => {
  it.each([
    ['-s -w', '-s -w'],
    ['-s -X main.token=secret -w', '-s -X main.token=… -w'],
    ['-X=main.token=secret', '-X=main.token=…'],
    ['--X main.token=secret', '--X main.token=…'],
    [`-X 'main.token=a secret' -w`, '-X main.token=… -w'],
    [`"-X=main.token=a secret"`, '-X=main.token=…'],
    ['-X main.a=1 -X main.b=2=3', '-X main.a=… -X main.b=…'],
    [`-X 'main.token=secret`, '…']
  ])('have no stamped value: %s', (text, kept) => {
    expect(ldflagsOf(text)).toBe(kept)
  })

  it('are those by which builds are told apart, and no others', () => {
    const settings = { CGO_ENABLED: '0', CGO_CFLAGS: '-Dsecret', x: 'y' }
    expect(recordedSettings({ settings })).toEqual({
      settings: { CGO_ENABLED: '0' }
    })
  })

  it('are absent where Go recorded none', () => {
    expect(recordedSettings(null)).toEqual({})
    expect(recordedSettings({ settings: {} })).toEqual({})
  })
})
