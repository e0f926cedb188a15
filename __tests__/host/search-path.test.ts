import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmod } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { run } from '../../src/host/process.ts'
import { removeTree } from '../../src/host/files/scratch.ts'
import {
  absoluteEntries,
  findProgram,
  withAbsolutePaths
} from '../../src/host/search-path.ts'
import { temporaryDirectory, writeTree } from '../setup/programs.ts'

let directory: string
beforeAll(async () => {
  directory = await temporaryDirectory()
  await writeTree(join(directory, 'bin'), {
    'hostile-tool': '#!/bin/sh\necho the program of the tree ran\n'
  })
  await chmod(join(directory, 'bin', 'hostile-tool'), 0o755)
})
afterAll(() => removeTree(directory))

const list = (...entries: string[]): string => entries.join(delimiter)

describe('lists of directories', () => {
  it('keep their absolute entries, in their order', () => {
    expect(absoluteEntries(list('/b', '', '.', 'bin', '../x', '/a'))).toEqual([
      '/b',
      '/a'
    ])
    expect(absoluteEntries('')).toEqual([])
  })

  it('are left out where nothing absolute is in them', () => {
    expect(
      withAbsolutePaths({
        PATH: list('', '/usr/bin', 'node_modules/.bin'),
        LD_LIBRARY_PATH: list('/opt/lib', ''),
        DYLD_LIBRARY_PATH: '.',
        GIT_EXEC_PATH: 'libexec',
        CPATH: '.',
        OTHER: ''
      })
    ).toEqual({
      PATH: '/usr/bin',
      LD_LIBRARY_PATH: '/opt/lib',
      CPATH: '.',
      OTHER: ''
    })
  })
})

describe('a child', () => {
  const program =
    'console.log(JSON.stringify([process.env.PATH, process.env.LD_LIBRARY_PATH]))'

  it('is given no relative entry', async () => {
    const { stdout } = await run(process.execPath, ['-e', program], {
      cwd: directory,
      env: { PATH: list('', 'bin', '/usr/bin', '.'), LD_LIBRARY_PATH: ':' },
      timeoutSeconds: 60
    })
    expect(JSON.parse(stdout.toString())).toEqual(['/usr/bin', null])
  })

  it.each([list('bin', '/usr/bin'), 'bin', ''])(
    'is not a program of the directory that it is started in: PATH=%j',
    async (path) => {
      const cwd = path === '' ? join(directory, 'bin') : directory
      const options = { cwd, env: { PATH: path }, timeoutSeconds: 60 }
      await expect(run('hostile-tool', [], options)).rejects.toThrow(
        'could not start hostile-tool'
      )
    }
  )
})

describe('findProgram', () => {
  it('looks in absolute directories only', async () => {
    const bin = join(directory, 'bin')
    expect(await findProgram('hostile-tool', list('', bin))).toBe(
      join(bin, 'hostile-tool')
    )
    expect(await findProgram('hostile-tool', list('bin', '.', ''))).toBeNull()
  })
})
