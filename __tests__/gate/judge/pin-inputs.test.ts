import { describe, expect, it } from '@jest/globals'
import {
  readTrust,
  sameVerifier,
  verifierOf,
  type Trust
} from '../../../src/store/signing/trust.ts'
import { pinInputs } from '../../../src/gate/judge/pin-inputs.ts'
import type { Host } from '../../../src/gate/services.ts'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import {
  noBudgetFile,
  noLayer,
  type BudgetFile
} from '../../../src/core/policy/budget.ts'
import { makeKeys } from '../../store/entries.ts'

const owner = makeKeys()
const stranger = makeKeys()
const secret = 's'.repeat(32)
const path = '.github/go-size-gate.yml'

const plan = makePlan(
  {},
  Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
  '/checkout',
  'linux/amd64'
)

const inWorkflow: Host['event'] = { kind: 'other', name: 'workflow_dispatch' }

const withRules = (rules: BudgetFile, proposed: BudgetFile | null = null) => ({
  rules,
  counted: { inline: noLayer, file: rules },
  proposed: proposed && { inline: noLayer, file: proposed }
})

/** Whom a run believes and as whom it signs, where the file names the owner's key. */
function settled(texts: Record<string, string>, event = inWorkflow) {
  const trust = readTrust(texts)
  const host: Host = Object.assign(Object.create(null), { trust, event })
  const inputs = { 'baseline-public-key': owner.publicPem }
  const rules = { ...noBudgetFile, inputs }
  const { host: after, notices } = pinInputs(plan, host, withRules(rules))
  return { before: trust, after: after.trust, notices }
}

const believesOwner = ({ verifier }: Trust) =>
  sameVerifier(verifier, owner.verifier)
const signsAsOwner = ({ signer }: Trust) =>
  signer !== null && sameVerifier(verifierOf(signer), owner.verifier)

describe('a key in the budget file', () => {
  it('is believed where the workflow names none', () => {
    const { before, after, notices } = settled({})
    expect(believesOwner(after)).toBe(true)
    expect(after.signer).toBeNull()
    expect(before.verifier).toBeNull()
    expect(notices).toEqual([])
  })

  it.each([
    [
      'a key',
      { 'baseline-public-key': stranger.publicPem },
      'baseline-public-key'
    ],
    [
      'a signing key',
      { 'baseline-signing-key': stranger.privatePem },
      'baseline-signing-key'
    ],
    ['a secret', { 'baseline-secret': secret }, 'baseline-secret']
  ])('stands above %s of the workflow', (_name, texts, input) => {
    const { before, after, notices } = settled(texts)
    expect(believesOwner(after)).toBe(true)
    expect(after.signer).toBeNull()
    expect(notices).toEqual([
      `the workflow's input ${input} is ignored: ${path} pins it`
    ])
    // Without the file's, the workflow's would be believed:
    expect(before.verifier).not.toBeNull()
    expect(believesOwner(before)).toBe(false)
  })

  it('lets its owner sign', () => {
    const { after, notices } = settled({
      'baseline-signing-key': owner.privatePem
    })
    expect(believesOwner(after)).toBe(true)
    expect(signsAsOwner(after)).toBe(true)
    expect(notices).toEqual([])
  })

  it('leaves a terminal its own, and tells it', () => {
    const texts = { 'baseline-public-key': stranger.publicPem }
    const { before, after, notices } = settled(texts, null)
    expect(after).toBe(before)
    expect(notices).toEqual([
      `--baseline-public-key differs from ${path}, which pins it in workflows`
    ])
    expect(believesOwner(settled({}, null).after)).toBe(true)
  })

  it('settles nothing where it is not named', () => {
    const trust = readTrust({ 'baseline-secret': secret })
    const host: Host = Object.assign(Object.create(null), {
      trust,
      event: inWorkflow
    })
    const unchanged = pinInputs(plan, host, withRules(noBudgetFile))
    expect(unchanged).toEqual({ plan, host, notices: [] })
    expect(unchanged.host.trust).toBe(trust)
  })
})

describe('explain: false', () => {
  const host: Host = Object.assign(Object.create(null), {
    trust: readTrust({}),
    event: inWorkflow
  })
  const silent = { ...plan, build: { ...plan.build, explain: false } }
  const notice = `explain: false is ignored: ${path} has forbid, require-dead-code-elimination or forbid-path-leaks, which need it`
  const file = (text: string) => parseBudgetFile(text, path)

  it.each([
    'fail: { forbid: [{ package: x, reason: y }] }',
    'warn: { require-dead-code-elimination: true }',
    'fail: { forbid-path-leaks: true }',
    'binaries: [{ binary: "**", warn: { forbid: [{ symbol: x, reason: y }] } }]',
    'binaries: [{ binary: "**", fail: { require-dead-code-elimination: strict } }]'
  ])('is ignored with %s', (text) => {
    for (const budget of [
      withRules(file(text)),
      withRules(noBudgetFile, file(text))
    ]) {
      const { plan: pinned, notices } = pinInputs(silent, host, budget)
      expect(pinned.build.explain).toBe(true)
      expect(notices).toEqual([notice])
    }
    expect(pinInputs(plan, host, withRules(file(text))).notices).toEqual([])
  })

  it.each([
    'fail: { max-size: 1 MiB }',
    'fail: { require-dead-code-elimination: false }'
  ])('holds with %s', (text) => {
    const pinned = pinInputs(silent, host, withRules(file(text)))
    expect(pinned).toEqual({ plan: silent, host, notices: [] })
  })
})
