import { describe, expect, it } from '@jest/globals'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import { applyPinnedInputs } from '../../../src/core/plan/apply-pinned-inputs.ts'
import {
  pinnedInputs,
  type PinnedInputs
} from '../../../src/core/policy/budget-file/pinned-inputs.ts'

const defaults = Object.fromEntries(
  options.map(({ name, default: text }) => [name, text])
)
/** Without the job's work, which is that of the inputs as they were given. */
const plan = (texts: Record<string, string> = {}) => ({
  ...makePlan(texts, defaults, '/checkout', 'linux/amd64'),
  work: ''
})

const path = '.github/go-size-gate.yml'
const pin = (
  texts: Record<string, string>,
  inputs: PinnedInputs,
  flagsHold = false
) => applyPinnedInputs(plan(texts), inputs, { path, flagsHold })

/** Each input, a value that the file gives, and another of the workflow. */
const cases: readonly (readonly [keyof PinnedInputs, string, string])[] = [
  ['baseline', 'stored', 'artifact, rebuild'],
  ['exclude', './cmd/gen', './cmd/gen ./cmd/tool'],
  ['allow-no-baseline', 'false', 'true'],
  ['buildmode', 'exe', 'pie'],
  ['build-id', 'none', 'commit'],
  ['gcflags', 'all=-l', '-N'],
  ['go-fips140', 'latest', 'off'],
  ['go-proxy', 'https://proxy.example', 'https://other.example'],
  ['go-cache', 'signed', '/tmp/cache'],
  ['buildvcs', 'false', 'true'],
  ['allow-unsafe-build-flags', 'false', 'true'],
  ['allow-toolchain-download', 'false', 'true']
]

const inFile = (name: string, text: string): PinnedInputs => ({
  [name]: text === 'true' || text === 'false' ? text === 'true' : text
})

describe('applyPinnedInputs', () => {
  it('leaves a plan alone of which the file says nothing', () => {
    for (const [name, , other] of cases) {
      const given = plan({ [name]: other })
      expect(pin({ [name]: other }, {})).toEqual({
        plan: given,
        notices: []
      })
    }
  })

  it.each(cases)('lets no workflow change %s', (name, text, other) => {
    const pinned = pin({ [name]: other }, inFile(name, text))
    expect(pinned).toEqual({
      plan: plan({ [name]: text }),
      notices: [`the workflow's input ${name} is ignored: ${path} pins it`]
    })
    // Without the file's word, the workflow's would hold:
    expect(plan({ [name]: other })).not.toEqual(pinned.plan)
  })

  it.each(cases)(
    'takes %s from the file where the workflow says nothing',
    (name, text, other) => {
      for (const one of [text, other]) {
        expect(pin({}, inFile(name, one))).toEqual({
          plan: plan({ [name]: one }),
          notices: []
        })
      }
    }
  )

  it.each(cases)('says nothing where both agree on %s', (name, text) => {
    expect(pin({ [name]: text }, inFile(name, text)).notices).toEqual([])
  })

  it.each(cases)(
    'lets a flag in a terminal hold, and tells it: %s',
    (name, text, other) => {
      expect(pin({ [name]: other }, inFile(name, text), true)).toEqual({
        plan: plan({ [name]: other }),
        notices: [`--${name} differs from ${path}, which pins it in workflows`]
      })
    }
  )

  it('knows every key', () => {
    expect(
      [...cases.map(([name]) => name), 'baseline-public-key'].toSorted()
    ).toEqual(Object.keys(pinnedInputs.entries).toSorted())
    const names = options.map(({ name }) => name)
    for (const name of Object.keys(pinnedInputs.entries)) {
      expect(names).toContain(name)
    }
  })
})
