import { describe, expect, it } from '@jest/globals'
import { actionLog, terminalLog } from '../../src/host/log.ts'

function recorded(): { write: (text: string) => void; all: () => string } {
  let text = ''
  return {
    write: (more) => {
      text += more
    },
    all: () => text
  }
}

describe('actionLog', () => {
  it('folds a group, also when its work fails', async () => {
    const { write, all } = recorded()
    const log = actionLog(write)
    await expect(
      log.group('a%\n::error::b', async () => {
        log.info('inside')
        throw new Error('no')
      })
    ).rejects.toThrow('no')
    expect(all()).toBe('::group::a%25%0A::error::b\ninside\n::endgroup::\n')
  })

  it('lets no message become a command', () => {
    const { write, all } = recorded()
    const log = actionLog(write)
    log.info('one\n::error::two\n  ##[error]three\r::stop-commands::x')
    log.info('tool.T: struct { F int "##[stop-commands]mark" }')
    log.notice('n\n::error::x')
    log.warning('100% ##[error]x')
    expect(all().split('\n')).toEqual([
      'one',
      '| ::error::two',
      '  # #[error]three',
      '| ::stop-commands::x',
      'tool.T: struct { F int "# #[stop-commands]mark" }',
      '::notice::n%0A::error::x',
      '::warning::100%25 # #[error]x',
      ''
    ])
  })

  it('takes the power of commands from the output of children', () => {
    const { write, all } = recorded()
    const log = actionLog(write)
    log.child('::error::x\n##[error]y\u001B[2J\n')
    log.child('::error::x\n')
    const [first, second] = [
      ...all().matchAll(/^::stop-commands::(.+)\n([^]*?)\n::\1::$/gm)
    ]
    expect(first?.[2]).toBe('::error::x\n# #[error]y')
    expect(second?.[2]).toBe('::error::x')
    expect(first?.[1]).toMatch(/^[0-9a-f-]{36}$/)
    expect(second?.[1]).not.toBe(first?.[1])
  })
})

describe('terminalLog', () => {
  it('shows what comes from elsewhere as such', async () => {
    const { write, all } = recorded()
    const log = terminalLog(write, false)
    await log.group('Build', async () => {
      log.info('one')
      log.notice('two')
      log.warning('three\u001B[2J')
      log.child('four\n\u001B]0;title\u0007five\n')
    })
    expect(all()).toBe(
      'Build\n  one\nnote: two\nwarning: three\n  | four\n  | five\n'
    )
  })

  it('gives a runner that reads along no command', () => {
    const { write, all } = recorded()
    const log = terminalLog(write, false)
    log.info('::error::a')
    log.warning('b ##[stop-commands]c')
    log.child('::error::d\n##[error]e\n')
    expect(all().split('\n')).toEqual([
      '  | ::error::a',
      'warning: b # #[stop-commands]c',
      '  | ::error::d',
      '  | # #[error]e',
      ''
    ])
  })

  it('colours only where there are colours', () => {
    const { write, all } = recorded()
    terminalLog(write, true).warning('x')
    expect(all()).toBe('\u001B[33mwarning:\u001B[39m x\n')
  })
})
