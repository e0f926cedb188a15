import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../../src/core/compare/compare.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { parseBudgetFile } from '../../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer } from '../../../../src/core/policy/budget.ts'
import type { JudgeContext } from '../../../../src/core/policy/judge-context.ts'
import { judge } from '../../../../src/core/policy/judge.ts'
import { main, program, type Imports } from './program.ts'

const change: JudgeContext = {
  event: 'change',
  baseline: { state: 'found', source: 'rebuild' }
}
const push: JudgeContext = { ...change, event: 'push' }

const render = `${main}/internal/render`
const plain: Imports = { [main]: ['fmt', render], [render]: ['io'] }
const templated: Imports = { ...plain, [render]: ['io', 'html/template'] }

const rule = 'package: html/template, reason: it keeps all methods'
const failing = `fail: { forbid: [{ ${rule} }] }`
const warning = `warn: { forbid: [{ ${rule} }] }`
const strict = `fail: { forbid: [{ ${rule}, strict: true }] }`

const found = `html/template is forbidden: it keeps all methods; imported at internal/render/own.go:4 (${main} → internal/render → html/template)`
const place = { file: 'internal/render/own.go', line: 4 }

const forBinary = (binary: string) =>
  `binaries: [{ binary: ${binary}, ${failing} }]`

/** A stripped file of somebody else. */
const stripped = (bytes: Readonly<Record<string, number>>) =>
  program({ imports: null, level: 'functions', bytes, build: null })

/** A program of an older version. */
const oldProgram = (bytes: Readonly<Record<string, number>>) =>
  program({ imports: null, bytes: { [main]: 1000, ...bytes } })

const through = (...patterns: readonly string[]) =>
  failing.replace(
    ' }]',
    `, allow-through: [${patterns.map((text) => `"${text}"`).join(', ')}] }]`
  )

/** The reasons of rules about contents. */
function reasons(
  text: string,
  base: Measurement | null,
  head: Measurement | null,
  context = change
) {
  const budget = { inline: noLayer, file: parseBudgetFile(text, 'budget.yml') }
  return judge(compare(base, head), budget, context).reasons.filter(
    ({ rule: name }) => name?.endsWith('.forbid')
  )
}

const before = program({ imports: plain })
const after = program({ imports: templated })

describe('what a change introduces', () => {
  it('fails, and names the chain and the line', () => {
    expect(reasons(failing, before, after)).toEqual([
      { state: 'fail', rule: 'fail.forbid', message: found, place }
    ])
  })

  it('is a warning under warn', () => {
    expect(reasons(warning, before, after)).toEqual([
      { state: 'warn', rule: 'warn.forbid', message: found, place }
    ])
  })

  it('is silent once it is gone, and where a glob matches nothing', () => {
    expect(reasons(strict, after, before)).toEqual([])
    expect(
      reasons(
        'fail: { forbid: [{ module: k8s.io/**, reason: x, strict: true }] }',
        before,
        after
      )
    ).toEqual([])
    expect(reasons(strict, after, null)).toEqual([])
  })

  it('fails in a binary that the base does not have', () => {
    expect(reasons(failing, null, after)).toMatchObject([{ state: 'fail' }])
  })

  it('is judged for the binaries that the rule is for', () => {
    expect(reasons(forBinary('tool'), before, after)).toHaveLength(1)
    expect(reasons(forBinary('other'), before, after)).toEqual([])
  })
})

describe('what the base has already', () => {
  const already = [
    {
      state: 'warn',
      rule: 'fail.forbid',
      message: `${found}; already in the base`
    }
  ]

  it('is a warning, also in an unchanged binary', () => {
    const larger = program({
      imports: templated,
      bytes: { [main]: 9000, 'html/template': 10 }
    })
    expect(reasons(failing, after, larger)).toEqual(already)
    expect(reasons(failing, after, after)).toEqual(already)
  })

  it('fails where the rule is strict', () => {
    expect(reasons(strict, after, after)).toEqual([
      { state: 'fail', rule: 'fail.forbid', message: found }
    ])
  })

  it('is told from what is new, for one glob', () => {
    const glob = 'fail: { forbid: [{ package: "{x}/**", reason: y }] }'.replace(
      '{x}',
      'html'
    )
    const more = program({
      imports: { ...templated, [main]: ['fmt', render, 'html/new'] }
    })
    expect(
      reasons(glob, after, more).map(({ state, message }) => [
        state,
        message.split(' ')[0]
      ])
    ).toEqual([
      ['fail', 'html/new'],
      ['warn', 'html/template']
    ])
  })
})

describe('on a push', () => {
  it('is a warning, and fails where the rule is strict', () => {
    expect(reasons(failing, before, after, push)).toMatchObject([
      { state: 'warn', message: found }
    ])
    expect(reasons(strict, before, after, push)).toMatchObject([
      { state: 'fail' }
    ])
    const first: JudgeContext = {
      event: 'push',
      baseline: { state: 'recorded' }
    }
    expect(reasons(failing, null, after, first)).toMatchObject([
      { state: 'warn' }
    ])
  })

  it('does not stop for what is unknown, but for a strict rule', () => {
    const unknown = program({ imports: null, level: 'functions' })
    expect(reasons(failing, before, unknown, push)).toMatchObject([
      { state: 'warn' }
    ])
    expect(reasons(strict, before, unknown, push)).toMatchObject([
      { state: 'no-baseline' }
    ])
  })
})

describe('where it can not be known', () => {
  it('has no baseline for a stripped foreign file', () => {
    const foreign = program({
      imports: null,
      level: 'functions',
      bytes: { [main]: 5000, [render]: 77 },
      build: null
    })
    const message =
      'whether it has package html/template, which is forbidden (it keeps all methods), is not known: a file that was only analysed has no import graph'
    expect(reasons(failing, foreign, foreign)).toEqual([
      { state: 'no-baseline', rule: 'fail.forbid', message }
    ])
    expect(reasons(warning, foreign, foreign)).toEqual([
      { state: 'warn', rule: 'warn.forbid', message }
    ])
  })

  it('says once that a stripped foreign file may have it', () => {
    const lean = stripped({ [main]: 1000 })
    const heavy = stripped({ [main]: 1000, 'html/template': 10 })
    const [unknown, ...others] = reasons(failing, lean, heavy)
    expect(others).toEqual([])
    expect(unknown).toMatchObject({
      state: 'no-baseline',
      message: expect.stringMatching(
        /^html\/template is forbidden: .*whether the base has it already is not known/
      )
    })
    // What is there already doesn't say what else is there.
    const heavier = stripped({ [main]: 9000, 'html/template': 10 })
    expect(reasons(failing, heavy, heavier)).toMatchObject([
      {
        state: 'no-baseline',
        message: expect.stringMatching(/^whether it has/)
      },
      { state: 'warn', message: expect.stringMatching(/already in the base$/) }
    ])
  })

  it('has no baseline for an old measurement, where chains are to be known', () => {
    const old = program({
      imports: null,
      bytes: { [main]: 1000, 'html/template': 10 }
    })
    const inRender = through(render)
    expect(reasons(inRender, before, old)).toMatchObject([
      {
        state: 'no-baseline',
        message: expect.stringContaining('its measurement has no import graph')
      }
    ])
    expect(reasons(inRender, old, after)).toEqual([])
    const elsewhere = inRender.replace(render, 'example.com/other')
    expect(reasons(elsewhere, old, after)).toEqual([
      {
        state: 'no-baseline',
        rule: 'fail.forbid',
        message: `${found}; whether the base has it already is not known: its measurement has no import graph`,
        place
      }
    ])
    expect(
      reasons(elsewhere.replace('fail', 'warn'), old, after)
    ).toMatchObject([{ state: 'warn' }])
  })

  it('judges an old base by its bytes where all symbols have names', () => {
    expect(reasons(failing, oldProgram({}), after)).toMatchObject([
      { state: 'fail' }
    ])
    expect(
      reasons(failing, oldProgram({ 'html/template': 10 }), after)
    ).toMatchObject([{ state: 'warn' }])
    // Imported without a byte: the base may have imported it as well.
    const eliminated = program({ imports: templated, bytes: { [main]: 1000 } })
    expect(reasons(failing, oldProgram({}), eliminated)).toMatchObject([
      { state: 'no-baseline' }
    ])
    expect(reasons(failing, before, eliminated)).toMatchObject([
      { state: 'fail' }
    ])
  })

  it('has no baseline without a base', () => {
    const missing: JudgeContext = {
      event: 'change',
      baseline: { state: 'missing', why: 'nothing is stored for 563f6a0' }
    }
    expect(reasons(failing, null, after, missing)).toMatchObject([
      {
        state: 'no-baseline',
        message: `${found}; whether the base has it already is not known: nothing is stored for 563f6a0`
      }
    ])
    expect(reasons(failing, null, before, missing)).toEqual([])
  })

  it('has no baseline for symbols of a twin that is no pair', () => {
    const text = 'fail: { forbid: [{ symbol: net/http.*, reason: no server }] }'
    const unpaired = program({
      imports: plain,
      level: 'functions',
      deadCode: null,
      notes: ['the twin is no pair']
    })
    expect(reasons(text, before, unpaired)).toEqual([
      {
        state: 'no-baseline',
        rule: 'fail.forbid',
        message:
          'whether it has symbol net/http.*, which is forbidden (no server), is not known: symbols are known only at the level "functions" (the twin is no pair)'
      }
    ])
  })
})

describe('bytes', () => {
  it('break a rule whatever the graph says', () => {
    const hidden = program({
      imports: plain,
      bytes: { [main]: 1000, 'html/template': 10 }
    })
    for (const text of [failing, through('**')]) {
      expect(reasons(text, before, hidden)).toEqual([
        {
          state: 'fail',
          rule: 'fail.forbid',
          message: 'html/template is forbidden: it keeps all methods'
        }
      ])
    }
  })
})

describe('allow-through', () => {
  it('keeps the rule where every chain passes through an allowed package', () => {
    expect(reasons(through(render), before, after)).toEqual([])
    expect(reasons(through(`${main}/internal/**`), before, after)).toEqual([])
    expect(reasons(through(main), before, after)).toEqual([])
  })

  it('breaks it for another chain, and names that one', () => {
    const both = program({
      imports: {
        ...templated,
        [main]: [render, 'example.com/page'],
        'example.com/page': ['html/template']
      }
    })
    expect(reasons(through(render), after, both)).toMatchObject([
      {
        state: 'fail',
        message: `html/template is forbidden: it keeps all methods; imported at own.go:4 (${main} → example.com/page → html/template)`
      }
    ])
    expect(reasons(through(render, 'example.com/*'), after, both)).toEqual([])
  })

  it('is no allowance for the forbidden package itself', () => {
    expect(reasons(through('html/template'), before, after)).toMatchObject([
      { state: 'fail' }
    ])
  })
})

describe('modules and symbols', () => {
  it('finds modules by any of their packages, with the shortest chain', () => {
    const text =
      'fail: { forbid: [{ module: github.com/*, reason: ask first }] }'
    const head = program({
      imports: {
        ...plain,
        [main]: ['fmt', render, 'github.com/x/y/near'],
        'github.com/x/y/near': ['github.com/x/y/far']
      }
    })
    expect(reasons(text.replace('/*', '/x'), before, head)).toMatchObject([
      {
        message: `github.com/x is forbidden: ask first; imported at own.go:5 (${main} → github.com/x/y/near)`
      }
    ])
    const std =
      'fail: { forbid: [{ module: std, reason: none, strict: true }] }'
    expect(reasons(std, before, head)).toMatchObject([
      { message: expect.stringMatching(/^std is forbidden: none/) }
    ])
  })

  it('finds symbols, with who kept them', () => {
    const text = 'fail: { forbid: [{ symbol: html/template.*, reason: x }] }'
    const head = program({
      imports: templated,
      symbols: ['main.main', `${render}.Page`, 'html/template.New'],
      keptBy: {
        [`${render}.Page`]: 'main.main',
        'html/template.New': `${render}.Page`
      }
    })
    expect(reasons(text, before, head)).toEqual([
      {
        state: 'fail',
        rule: 'fail.forbid',
        message: `html/template.New is forbidden: x; kept by main.main → ${render}.Page; imported at internal/render/own.go:4 (${main} → internal/render → html/template)`,
        place
      }
    ])
    expect(reasons(text, head, before)).toEqual([])
  })

  it('names three and counts the others', () => {
    const head = program({
      imports: { ...plain, [main]: ['a/a', 'a/b', 'a/c', 'a/d', 'a/e'] }
    })
    expect(
      reasons('fail: { forbid: [{ package: a/*, reason: x }] }', before, head)
    ).toMatchObject([
      {
        message: expect.stringMatching(
          /^a\/a, a\/b, a\/c, 2 more are forbidden: x;/
        )
      }
    ])
  })

  it('bounds long chains', () => {
    const steps = Array.from(
      { length: 12 },
      (_, index) => `example.com/m/p${index}`
    )
    const imports = Object.fromEntries(
      [main, ...steps].map((path, index) => [path, [steps[index] ?? 'z/z']])
    )
    const text = 'fail: { forbid: [{ package: z/z, reason: x }] }'
    const [reason] = reasons(text, before, program({ imports }))
    expect(reason?.message).toContain(
      `(${main} → example.com/m/p0 → … → example.com/m/p10 → example.com/m/p11 → z/z)`
    )
  })
})
