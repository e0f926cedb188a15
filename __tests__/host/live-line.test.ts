import {
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  jest
} from '@jest/globals'
import { liveLine } from '../../src/host/live-line.ts'
import { terminalLog } from '../../src/host/log.ts'

const clear = '\r\u001B[2K'

let written: string[]
let clock: number

beforeEach(() => {
  jest.useFakeTimers()
  written = []
  clock = 5000
})
afterEach(() => {
  jest.useRealTimers()
})

function line(columns = 80) {
  return liveLine({
    write: (text) => void written.push(text),
    columns: () => columns,
    now: () => clock
  })
}

/** What a terminal shows, line by line, after all that was written. */
function screen(): readonly string[] {
  return written
    .join('')
    .split('\n')
    .map((text) => text.split(clear).at(-1) ?? '')
}

describe('liveLine', () => {
  it('counts steps and the time, and is gone in the end', () => {
    const live = line()
    live.expect(2)
    expect(written).toEqual([])
    live.step('List')
    live.step('Build')
    live.doing('building tool')
    live.detail('compiling fmt')
    expect(screen()).toEqual(['[2/2] 0:00 Build: building tool, compiling fmt'])
    clock += 61_000
    jest.advanceTimersByTime(1000)
    expect(screen()).toEqual(['[2/2] 1:01 Build: building tool, compiling fmt'])
    live.stop()
    expect(screen()).toEqual([''])
    live.step('Late')
    live.detail('late')
    jest.advanceTimersByTime(1000)
    expect(screen()).toEqual([''])
  })

  it('stays below what is printed, and takes what follows from what has begun', () => {
    const live = line()
    live.expect(5)
    live.step('Make')
    live.print('made\n')
    live.expect(1)
    expect(screen()).toEqual(['made', '[1/2] 0:00 Make'])
  })

  it('never fills the last column, where terminals break lines', () => {
    const live = line(20)
    live.step('A title that is too long')
    expect(screen()).toEqual(['[1/1] 0:00 A title…'])
  })
})

describe('terminalLog with a live line', () => {
  it('has its messages above the line', async () => {
    const live = line()
    const log = terminalLog(() => {}, false, live)
    await log.group('Build', async () => {
      log.live?.doing('building')
      log.info('one')
    })
    expect(screen()).toEqual(['Build', '  one', '[1/1] 0:00 Build: building'])
  })
})
