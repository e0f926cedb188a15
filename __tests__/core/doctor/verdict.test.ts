// What findings mean for the exit status.
import { describe, expect, it } from '@jest/globals'
import {
  doctorStatus,
  problemsFirst
} from '../../../src/core/doctor/verdict.ts'
import type {
  CheckState,
  FindingKind
} from '../../../src/core/model/doctor/checks.ts'
import { finding } from './example.ts'

const diagnosis = (
  kinds: readonly FindingKind[],
  state: CheckState = 'done'
) => ({
  findings: kinds.map((kind) => finding({ kind })),
  checks: [{ name: 'install', state, reason: '', command: '' } as const]
})

describe('the exit status', () => {
  it.each([
    [['problem'], 'problem', 1],
    [['note'], 'problem', 0],
    [['note'], 'note', 1],
    [['problem'], 'never', 0],
    [[], 'note', 0]
  ] as const)('of %j with --fail-on %s is %i', (kinds, failOn, status) => {
    expect(doctorStatus(diagnosis(kinds), failOn)).toBe(status)
  })

  it('is 1 where a check was not run, and 0 where the flags left it out', () => {
    expect(doctorStatus(diagnosis([], 'not-run'), 'problem')).toBe(1)
    expect(doctorStatus(diagnosis([], 'left-out'), 'problem')).toBe(0)
  })
})

describe('the order', () => {
  it('has problems first, and else stays', () => {
    const findings = (['note', 'problem', 'note', 'problem'] as const).map(
      (kind, i) => finding({ kind, sentence: String(i) })
    )
    expect(problemsFirst(findings).map(({ sentence }) => sentence)).toEqual([
      '1',
      '3',
      '0',
      '2'
    ])
  })
})
