import { describe, expect, it } from '@jest/globals'
import { noBudgetFile } from '../../../../src/core/policy/budget.ts'
import { chooseBudget } from '../../../../src/core/policy/budget-file/choose-budget.ts'

const path = '.github/go-size-gate.yml'
const strict = 'fail: { max-size: 1 MiB }\n'
const loose = 'fail: { max-size: 9 MiB }\n'
const open = 'accept-budget-change: true\nfail: { max-size: 1 MiB }\n'
const strictLimit = { every: 1_048_576 }
const looseLimit = { every: 9_437_184 }

function choose(base: string | null, head: string | null) {
  const { counted, change, notices } = chooseBudget({ base, head, path })
  return {
    limit: counted.general.fail.maxSize,
    accepted: change?.accepted,
    headLimit: change?.head?.general.fail.maxSize,
    baseLimit: change?.base.general.fail.maxSize,
    change,
    notices
  }
}

describe('chooseBudget', () => {
  it('has no change when neither side has a file', () => {
    expect(chooseBudget({ base: null, head: null, path })).toEqual({
      counted: noBudgetFile,
      change: null,
      notices: []
    })
  })

  it('has no change when a checkout only ended its lines in another way', () => {
    expect(choose(strict, strict.replaceAll('\n', '\r\n'))).toMatchObject({
      limit: strictLimit,
      change: null,
      notices: []
    })
  })

  it('has no change when the file is untouched', () => {
    const { limit, change, notices } = choose(strict, strict)
    expect({ limit, change, notices }).toEqual({
      limit: strictLimit,
      change: null,
      notices: []
    })
  })

  it('counts the base when the change raises its own budget', () => {
    expect(choose(strict, loose)).toMatchObject({
      limit: strictLimit,
      accepted: false,
      baseLimit: strictLimit,
      headLimit: looseLimit,
      notices: [`this change changes ${path}; the base's version counts`]
    })
  })

  it('does not let the head accept its own change', () => {
    const head = `accept-budget-change: true\n${loose}`
    expect(choose(strict, head)).toMatchObject({
      limit: strictLimit,
      accepted: false
    })
  })

  it('counts the head when the base accepts changes', () => {
    expect(choose(open, loose)).toMatchObject({
      limit: looseLimit,
      accepted: true,
      notices: [
        `this change changes ${path}; the base's version accepts that (accept-budget-change), so the head's version counts`
      ]
    })
  })

  it('counts inputs and defaults when only the head has a file, and proposes that', () => {
    expect(choose(null, `accept-budget-change: true\n${loose}`)).toMatchObject({
      limit: undefined,
      accepted: false,
      headLimit: looseLimit,
      baseLimit: undefined,
      change: { baseFile: 'absent' },
      notices: [
        `this change adds ${path}; the base has no such file, so the inputs and the defaults count`
      ]
    })
  })

  it('keeps the verdict when an added file is malformed', () => {
    const chosen = choose(null, 'a: 1')
    expect(chosen).toMatchObject({ limit: undefined, accepted: false })
    expect(chosen.change?.head).toBeNull()
    expect(chosen.notices[1]).toContain(`${path}:1:1: unknown key "a"`)
  })

  it('proposes the head where the base could not be read', () => {
    const base = { unread: true } as const
    const chosen = chooseBudget({ base, head: loose, path })
    expect(chosen.counted).toEqual(noBudgetFile)
    expect(chosen).toMatchObject({
      change: {
        accepted: false,
        baseFile: 'unread',
        head: { general: { fail: { maxSize: looseLimit } } }
      }
    })
    expect(chooseBudget({ base, head: null, path }).change).toBeNull()
  })

  it('counts the base when the change removes the file', () => {
    expect(choose(strict, null)).toMatchObject({
      limit: strictLimit,
      accepted: false,
      headLimit: undefined,
      notices: [`this change removes ${path}; the base's version counts`]
    })
    expect(choose(open, null)).toMatchObject({
      limit: undefined,
      accepted: true,
      notices: [
        `this change removes ${path}; the base's version accepts that (accept-budget-change), so the defaults count`
      ]
    })
  })

  it('keeps the verdict when a head that does not count is malformed', () => {
    const chosen = choose(strict, '\nfali: {}\n')
    expect(chosen).toMatchObject({ limit: strictLimit, accepted: false })
    expect(chosen.change?.head).toBeNull()
    expect(chosen.notices).toEqual([
      `this change changes ${path}; the base's version counts`,
      expect.stringMatching(
        /^the head's version of the budget file is malformed: \.github\/go-size-gate\.yml:2:1: unknown key "fali"/
      )
    ])
  })

  it.each([
    ['the head, accepted', open, 'a: 1', `${path}:1:1: unknown key "a"`],
    ['the same file', 'a: 1', 'a: 1', `${path}:1:1: unknown key "a"`],
    ['both', 'a: 1', 'b: 1', `${path}:1:1: unknown key "b"`]
  ])('throws when what counts is malformed: %s', (_, base, head, message) => {
    expect(() => chooseBudget({ base, head, path })).toThrow(message)
  })

  it.each([
    ['repairs', loose, looseLimit],
    ['removes', null, undefined]
  ])(
    'counts inputs and defaults when the change %s a malformed base',
    (verb, head, headLimit) => {
      const chosen = choose('a: 1', head)
      expect(chosen).toMatchObject({
        limit: undefined,
        accepted: false,
        headLimit,
        change: { baseFile: 'malformed' }
      })
      expect(chosen.notices).toEqual([
        expect.stringContaining(
          `this change ${verb} ${path}, which is malformed in the base`
        )
      ])
    }
  )
})
