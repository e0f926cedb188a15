import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { discardBuildCache } from '../../../src/gate/build-cache/discard-build-cache.ts'
import { removeTree } from '../../../src/host/files/scratch.ts'
import { temporaryDirectory } from '../../setup/programs.ts'

let directory: string
let scratch: string

beforeEach(async () => {
  directory = await temporaryDirectory()
  scratch = join(directory, 'scratch')
  await mkdir(join(scratch, 'gocache', '00'), { recursive: true })
  await writeFile(join(scratch, 'gocache', '00', 'entry'), 'x')
  await mkdir(join(directory, 'users'))
  await writeFile(join(directory, 'users', 'entry'), 'x')
})
afterEach(() => removeTree(directory))

describe('the build cache of a run', () => {
  it('is removed, also with directories that are read-only, and nothing beside it', async () => {
    const goCache = join(scratch, 'gocache')
    await chmod(join(goCache, '00'), 0o500)
    await writeFile(join(scratch, 'kept'), '')
    await discardBuildCache({ scratch, goCache })
    expect(await readdir(scratch)).toEqual(['kept'])
  })

  it('stays where it is not of this run alone', async () => {
    const goCache = join(directory, 'users')
    await discardBuildCache({ scratch, goCache })
    expect(await readdir(goCache)).toEqual(['entry'])
  })
})
