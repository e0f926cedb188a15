import { mkdirSync, symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openCheckout } from '../../src/gate/open-checkout.ts'
import { openRepository } from '../../src/git/open-repository.ts'
import { makePlan } from '../../src/core/plan/make-plan.ts'
import { options } from '../../src/core/plan/options.ts'
import { makeLab, type Lab } from '../git/repository.ts'

let lab: Lab
let workspace: string

beforeEach(() => {
  lab = makeLab()
  workspace = lab.create('workspace')
})

afterEach(() => lab.close())

function open(directory: string) {
  const defaults = Object.fromEntries(
    options.map(({ name, default: text }) => [name, text])
  )
  const texts = { 'working-directory': directory }
  const plan = makePlan(texts, defaults, workspace, 'linux/amd64')
  return openCheckout(plan, {
    environment: lab.surroundings,
    scratch: lab.opening.scratch,
    token: undefined
  })
}

describe('openCheckout', () => {
  it('opens what lies inside, by a link too', async () => {
    mkdirSync(`${workspace}/cmd`)
    symlinkSync('cmd', `${workspace}/link`)
    for (const directory of ['.', 'cmd', 'link']) {
      expect((await open(directory)).root).toBe(workspace)
    }
  })

  it('follows no link out of the workspace', async () => {
    const other = lab.create('other')
    symlinkSync(other, `${workspace}/cmd`)
    await expect(open('cmd')).rejects.toMatchObject({
      name: 'UserError',
      message: `working-directory: cmd leads out of ${workspace} by a link; use a directory inside`
    })
    // Without the protection the other repository would be built:
    const opened = await openRepository(`${workspace}/cmd`, lab.opening)
    expect(opened.root).toBe(other)
  })
})
