// The table of settings.
import { describe, expect, it } from '@jest/globals'
import { keysFinding, type KeyRow } from '../../../src/core/doctor/key-table.ts'
import {
  defaultKeySettings,
  keySettings
} from '../../../src/core/model/doctor/key-settings.ts'

const row = (changes: Partial<KeyRow>): KeyRow => ({
  name: 'nothing',
  failure: '',
  compiled: 0,
  bytes: 0,
  isChanged: false,
  differences: [],
  ...changes
})

describe('the table', () => {
  it('has a line for each setting, and is a note', () => {
    const rows = [
      row({}),
      row({ name: 'ldflags', compiled: 1, bytes: -500, isChanged: true }),
      row({ name: 'buildvcs', compiled: 1, isChanged: true }),
      row({ name: 'cgo', failure: 'no compiler' })
    ]
    const [table, ...others] = keysFinding(rows, 30)
    expect(others).toEqual([])
    expect(table?.kind).toBe('note')
    expect(table?.sentence).toBe(
      'of 4 settings, 2 make Go compile again, and 2 change the program'
    )
    expect(table?.evidence[0]?.lines).toEqual([
      'the same again: 0 of 30, the same bytes',
      '-ldflags: 1 of 30, -500 bytes',
      '-buildvcs: 1 of 30, other bytes, the same size',
      'CGO_ENABLED: not built: no compiler'
    ])
  })

  it('has a problem where a setting that should have no say changes the program', () => {
    const [problem] = keysFinding(
      [row({ name: 'home', compiled: 30, bytes: 7, isChanged: true })],
      30
    )
    expect(problem).toMatchObject({ kind: 'problem', bytes: 7 })
    expect(problem?.evidence).toHaveLength(1)
  })

  it('has a note where it only makes Go compile again, with what Go hashes', () => {
    const difference = {
      packages: 30,
      example: 'runtime',
      before: '"compile x\\n"',
      after: ''
    }
    const [note, table] = keysFinding(
      [row({ name: 'home', compiled: 30, differences: [difference] })],
      31
    )
    expect(note).toMatchObject({
      kind: 'note',
      sentence:
        'another HOME makes Go compile 30 of 31 packages again, which Go alone does not do'
    })
    expect(note?.evidence[1]?.lines).toEqual([
      '30 packages, such as runtime: "compile x\\n" → nothing'
    ])
    expect(table?.kind).toBe('note')
  })

  it('has no finding of a setting that may make Go compile again', () => {
    const rows = [row({ name: 'ldflags', compiled: 1, isChanged: true })]
    expect(keysFinding(rows, 31)).toHaveLength(1)
  })
})

describe('the defaults', () => {
  it('cost one cold build', () => {
    const cold = defaultKeySettings.filter(
      (name) => keySettings[name].cost === 'cold'
    )
    expect(cold).toHaveLength(1)
  })
})
