// What is a change of a tree beside binaries that were built in it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { changesBesideGiven } from '../../../src/gate/given/changes-beside-given.ts'
import { changes } from '../../../src/git/checkout/tree.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import { makeLab, type Lab } from '../../git/repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
let at = ''

beforeEach(() => {
  lab = makeLab()
  at = lab.create('repo')
  lab.commit(at, { 'main.go': 'package main\n', 'bin/kept': '1', bytes: '1' })
})

afterEach(() => lab.close())

async function beside(...files: readonly string[]) {
  const repository = await openRepository(at, lab.opening)
  const found = await changesBesideGiven(
    repository,
    await changes(repository),
    files.map((file) => join(at, file))
  )
  return [...found].toSorted()
}

describe('the changes beside given binaries', () => {
  it('lack untracked binaries, and untracked directories that hold them', async () => {
    mkdirSync(join(at, 'dist'))
    writeFileSync(join(at, 'dist/tool'), '')
    writeFileSync(join(at, 'bin/tool'), '')
    expect(await beside('dist/tool', 'bin/tool')).toEqual([])
    expect(await beside('bin/tool')).toEqual(['dist/'])
  })

  it('have a source that comes after more binaries than anybody lists', async () => {
    const built = Array.from({ length: 1001 }, (_, index) => `bin/b${index}`)
    for (const file of built) writeFileSync(join(at, file), '')
    writeFileSync(join(at, 'zz.go'), 'package main\n')
    expect(await beside(...built)).toEqual(['zz.go'])
  })

  it('have whatever git tracks, modified, staged or removed from the index', async () => {
    writeFileSync(join(at, 'main.go'), 'package other\n')
    writeFileSync(join(at, 'new'), '')
    lab.git(at, 'add', 'new')
    lab.git(at, 'rm', '--quiet', '--cached', 'bytes')
    const tracked = [...new Set(await beside('main.go', 'new', 'bytes'))]
    expect(tracked).toEqual(['bytes', 'main.go', 'new'])
  })
})
