import { describe, expect, it } from '@jest/globals'
import {
  decideOverride,
  defaultOverrideRules,
  overridden,
  trailerReason,
  type OverrideClaim
} from '../../../src/core/policy/override.ts'
import type { Verdict } from '../../../src/core/model/report.ts'

const claim: OverrideClaim = {
  kind: 'label',
  reason: 'size-increase-approved',
  writers: [{ login: 'maintainer', mayWrite: true }],
  current: true
}

function decided(more: Partial<OverrideClaim>, rules = {}) {
  return decideOverride([{ ...claim, ...more }], {
    ...defaultOverrideRules,
    ...rules
  })
}

const stranger = { login: 'Stranger', mayWrite: false }

describe('an override', () => {
  it('counts when everybody who wrote it may write', () => {
    expect(decided({}).accepted).toMatchObject({ kind: 'label' })
    expect(decided({}).ignored).toEqual([])
  })

  it.each([
    [
      'of a stranger',
      { writers: [stranger] },
      'Stranger may not write to this repository and is no named approver'
    ],
    [
      'that a stranger had a hand in',
      { writers: [...claim.writers, stranger] },
      'Stranger may not write to this repository and is no named approver'
    ],
    [
      'of somebody whose rights could not be asked',
      { writers: [{ login: 'x', mayWrite: null }] },
      'whether x may write to this repository could not be asked'
    ],
    [
      'of a commit that is not signed',
      { kind: 'commit' as const, writers: [] },
      'the commit has no verified signature, so anybody may have written it'
    ],
    ['of nobody known', { writers: [] }, 'not everybody who wrote it is known'],
    [
      'for an earlier commit',
      { current: false },
      'it was given for an earlier commit; give it again'
    ],
    [
      'for a commit that could not be asked',
      { current: null },
      'for which commit it was given could not be asked'
    ]
  ])('%s does not count', (_, more, why) => {
    const { accepted, ignored } = decided(more)
    expect(accepted).toBeNull()
    expect(ignored).toEqual([expect.stringContaining(`does not count: ${why}`)])
  })

  it('counts of a named approver', () => {
    const rules = { approvers: ['stranger'] }
    expect(decided({ writers: [stranger] }, rules).accepted).not.toBeNull()
  })

  it('counts for later commits where it is sticky', () => {
    expect(
      decided({ current: false }, { sticky: true }).accepted
    ).not.toBeNull()
    expect(decided({ current: null }, { sticky: true }).accepted).not.toBeNull()
  })

  it('that counts is found behind one that does not', () => {
    const { accepted, ignored } = decideOverride(
      [
        { ...claim, writers: [stranger] },
        { ...claim, kind: 'description', reason: 'needed' }
      ],
      defaultOverrideRules
    )
    expect(accepted?.reason).toBe('needed')
    expect(ignored).toHaveLength(1)
  })
})

const verdict = (state: Verdict['state']): Verdict => ({
  state,
  reasons: [{ state, message: 'a reason' }]
})

describe('overridden', () => {
  it.each(['fail', 'no-baseline'] as const)('makes a %s a warning', (state) => {
    expect(overridden(verdict(state), claim)).toEqual({
      state: 'warn',
      reasons: [
        {
          state: 'warn',
          rule: 'override',
          message:
            'is allowed by the label "size-increase-approved" of maintainer'
        },
        { state: 'warn', message: 'a reason' }
      ]
    })
  })

  it.each(['error', 'warn', 'pass'] as const)('leaves a %s', (state) => {
    expect(overridden(verdict(state), claim)).toEqual(verdict(state))
  })
})

describe('trailerReason', () => {
  it.each([
    ['Binary-Size: new tables', 'new tables'],
    ['a title\r\n\r\nbinary-size:  needed \r\nmore', 'needed'],
    ['Binary-Size:', null],
    ['Binary-Size:\nnext', null],
    ['see Binary-Size: x', null],
    ['nothing', null]
  ])('%j: %j', (text, reason) => {
    expect(trailerReason(text)).toBe(reason)
  })

  it('is cut', () => {
    expect(trailerReason(`Binary-Size: ${'x'.repeat(1e5)}`)).toHaveLength(200)
  })
})
