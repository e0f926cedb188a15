import {
  existsSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Occasion } from '../../../src/core/model/closed-lists.ts'
import type { Host } from '../../../src/gate/services.ts'
import {
  readBudget,
  type RunBudget
} from '../../../src/gate/judge/read-budget.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import { noBudgetFile } from '../../../src/core/policy/budget.ts'
import { limitsFor } from '../../../src/core/policy/limits.ts'
import { makeLab, type Lab } from '../../git/repository.ts'

const path = 'budget.yml'
const strict = 'fail: { max-size: 1 }\ninputs: { allow-no-baseline: false }\n'
const lax =
  'inputs: { allow-no-baseline: true }\noverride-approvers: [stranger]\nallowances: [{ author: stranger, fail: { max-size: 9 } }]\n'
const nowhere = '1'.repeat(40)

let lab: Lab
let root: string

beforeEach(() => {
  lab = makeLab()
  root = lab.create('repo')
})

afterEach(() => lab.close())

function pullRequest(baseSha: string): Host['event'] {
  return {
    kind: 'pull_request',
    number: 7,
    headSha: nowhere,
    baseRef: 'main',
    baseSha,
    headRepoIsFork: true,
    author: 'stranger',
    judgesAgain: false
  }
}

async function read(
  base: string,
  event: Host['event'] = null,
  file: string = path,
  occasion: Occasion = 'change',
  inputs: Readonly<Record<string, string>> = {}
) {
  const plan = makePlan(
    { 'budget-file': file, ...inputs },
    Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
    root,
    'linux/amd64'
  )
  const repository = await openRepository(root, lab.opening)
  const about = { repository, occasion, base }
  return await readBudget(plan, about, { event, token: undefined })
}

describe('the rules of a change', () => {
  it("are the base's, not the change's own", async () => {
    const base = lab.commit(root, { [path]: strict })
    lab.commit(root, { [path]: lax })
    const { rules, counted } = await read(base)
    expect(rules.inputs).toEqual({ 'allow-no-baseline': false })
    expect(rules.overrides.approvers).toEqual([])
    expect(counted.allowed).toEqual([])
    // Were the change's own believed:
    const own = await read(lab.git(root, 'rev-parse', 'HEAD'))
    expect(own.rules.inputs).toEqual({ 'allow-no-baseline': true })
    expect(own.rules.overrides.approvers).toEqual(['stranger'])
  })

  it("are the base's too where it accepts the change's budget", async () => {
    const base = lab.commit(root, {
      [path]: `accept-budget-change: true\n${strict}`
    })
    lab.commit(root, { [path]: lax })
    const { rules, counted } = await read(base)
    expect(counted.file.general).toEqual(noBudgetFile.general)
    expect(rules.inputs).toEqual({ 'allow-no-baseline': false })
    expect(rules.overrides.approvers).toEqual([])
  })

  it("are those of the base branch's tip where the base can't be had", async () => {
    const tip = lab.commit(root, { [path]: strict })
    lab.commit(root, { [path]: lax })
    const { rules, counted } = await read(nowhere, pullRequest(tip))
    expect(rules.inputs).toEqual({ 'allow-no-baseline': false })
    expect(counted.file.general.fail).toEqual({ maxSize: { every: 1 } })
    expect(counted.allowed).toEqual([])
  })

  it('are none where no base can be had, nor where the base has no file', async () => {
    const base = lab.git(root, 'rev-parse', 'HEAD')
    lab.commit(root, { [path]: lax })
    for (const one of [nowhere, base]) {
      const { rules, counted } = await read(one, pullRequest(nowhere))
      expect(rules).toEqual(noBudgetFile)
      expect(counted.allowed).toEqual([])
    }
  })
})

const limitOf = (budget: RunBudget) =>
  limitsFor(budget.counted, {
    mainPackage: 'm',
    name: 'm',
    target: 'linux/amd64'
  }).metrics[0]?.fail.maxSize

describe('a budget file that only the change has', () => {
  const lifted = 'fail: { max-size: none }\n'
  const inline = { 'max-size': '1 KiB' }
  it('does not lift a limit that the inputs give', async () => {
    const base = lab.git(root, 'rev-parse', 'HEAD')
    lab.commit(root, { [path]: lifted })
    const budget = await read(base, null, path, 'change', inline)
    expect(limitOf(budget)).toBe(1024)
    expect(budget.proposed?.file.general.fail).toEqual({
      maxSize: { every: null }
    })
    // On a push it counts:
    expect(limitOf(await read('', null, path, 'push', inline))).toBeNull()
  })

  it('does not lift one where the base is malformed or unreadable, either', async () => {
    const base = lab.commit(root, { [path]: 'fali: {}\n' })
    lab.commit(root, { [path]: lifted })
    for (const one of [base, nowhere]) {
      const budget = await read(one, null, path, 'change', inline)
      expect(limitOf(budget)).toBe(1024)
      expect(budget.proposed).not.toBeNull()
    }
  })
})

describe('a budget file that is a link', () => {
  it('is refused, since an error would show what it leads to', async () => {
    const outside = lab.path('outside.yml')
    writeFileSync(outside, 'secret: of this machine\n')
    const base = lab.git(root, 'rev-parse', 'HEAD')
    symlinkSync(outside, `${root}/${path}`)
    await expect(read(base)).rejects.toMatchObject({
      name: 'UserError',
      message: `${path} is not a regular file; replace it by one`
    })
    // In its place the text would be read, and told:
    rmSync(`${root}/${path}`)
    writeFileSync(`${root}/${path}`, 'secret: of this machine\n')
    const { choice } = await read(base)
    expect(choice.notices.join()).toContain('unknown key "secret"')
  })

  it('is refused where a directory on its way is one', async () => {
    const outside = lab.path('outside')
    mkdirSync(outside)
    writeFileSync(`${outside}/budget.yml`, 'secret: of this machine\n')
    symlinkSync(outside, `${root}/.github`)
    const base = lab.git(root, 'rev-parse', 'HEAD')
    await expect(read(base, null, '.github/budget.yml')).rejects.toThrow(
      '.github/budget.yml is not a regular file'
    )
  })
})

describe('a budget file that is not in the work tree', () => {
  const file = '.github/budget.yml'

  it.each([
    ['--cone', 'tool'],
    ['--no-cone', '/tool/']
  ])(
    'counts where a sparse checkout left it out (%s)',
    async (mode, pattern) => {
      const base = lab.commit(root, { [file]: strict, 'tool/go.mod': '' })
      lab.git(root, 'sparse-checkout', 'set', mode, pattern)
      expect(existsSync(join(root, file))).toBe(false)
      const ofPush = await read('', null, file, 'push')
      expect(ofPush.counted.file.general.fail.maxSize).toEqual({ every: 1 })
      const ofChange = await read(base, null, file)
      expect(ofChange.choice.change).toBeNull()
      expect(ofChange.counted.file).toEqual(ofPush.counted.file)
    }
  )

  it('does not count where it was removed', async () => {
    lab.commit(root, { [file]: strict })
    rmSync(join(root, file))
    const { counted } = await read('', null, file, 'push')
    expect(counted.file).toEqual(noBudgetFile)
  })
})
