// A function of a real tree up close, beside that of another revision, on a user's
// machine on which nothing changes.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import {
  functionReportSchema,
  type FunctionReport
} from '../../../src/core/model/doctor/function-schema.ts'
import { examineFunction } from '../../../src/gate/doctor/function/examine-function.ts'
import { silentLog } from '../../../src/host/log.ts'
import { plainSettings } from '../../setup/programs.ts'
import { files } from '../../core/doctor/function/program.ts'
import { snapshot, userMachine, type UserMachine } from './bench.ts'

const minutes = 60_000

let machine: UserMachine

function git(...args: readonly string[]): void {
  execFileSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args],
    {
      cwd: machine.tree,
      stdio: 'ignore'
    }
  )
}

function writeInTree(name: string, text: string): void {
  mkdirSync(join(machine.tree, dirname(name)), { recursive: true })
  writeFileSync(join(machine.tree, name), text)
}

async function examine(
  symbol: string,
  base: string | null = null,
  packages: readonly string[] = []
): Promise<FunctionReport> {
  return await examineFunction({
    symbol,
    base,
    directory: machine.tree,
    packages,
    flags: [],
    settings: plainSettings,
    environment: machine.environment,
    log: silentLog,
    scratch: machine.scratch()
  })
}

beforeAll(() => {
  machine = userMachine(files, { sharesCache: true })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'first')
})

afterAll(() => machine.remove())

describe('a function', () => {
  it(
    'is shown beside that of another revision, and nothing of the user’s changes',
    async () => {
      const changed = files['main.go'].replace('t ^= help.Mix(t, i)', 't ^= i')
      writeFileSync(join(machine.tree, 'main.go'), changed)
      const before = [snapshot(machine.home), snapshot(machine.tree)]
      const report = await examine('main.sum', 'main')
      expect([snapshot(machine.home), snapshot(machine.tree)]).toEqual(before)
      expect(v.parse(functionReportSchema, report)).toEqual(report)
      const [one] = report.programs[0]?.functions ?? []
      if (!one?.base || !one.head) throw new Error('a side is missing')
      const partsOf = (side: 'base' | 'head') =>
        one.parts.reduce((sum, part) => sum + part[side], 0)
      expect(one.base.own + partsOf('base')).toBe(one.base.size)
      expect(one.head.own + partsOf('head')).toBe(one.head.size)
      expect(
        one.parts.find(({ callee }) => callee.endsWith('.Mix'))
      ).toMatchObject({ base: expect.any(Number), head: 0, calls: 0 })
      // As the compiler lists it, it is as it was linked, and without inlining it calls.
      const [inlined, plain, ...others] = report.listings
      expect(others).toEqual([])
      expect(inlined).toMatchObject({
        inlining: true,
        base: { size: one.base.size },
        head: { size: one.head.size }
      })
      expect(inlined?.difference?.some((line) => line.startsWith('-'))).toBe(
        true
      )
      expect(plain?.inlining).toBe(false)
      expect(plain?.base?.lines.join('\n')).toMatch(/CALL.*help.*Mix/)
      expect(plain?.head?.lines.join('\n')).not.toMatch(/CALL.*help.*Mix/)
      expect(plain?.head?.lines.join('\n')).toMatch(/CALL.*main\.small/)
      expect(inlined?.head?.lines.join('\n')).not.toMatch(/CALL.*main\.small/)
      expect(report.notices).toEqual([])
    },
    10 * minutes
  )

  it(
    'may be written in assembly; others are not there, and have neighbours',
    async () => {
      const report = await examine('runtime.memmove')
      expect(report.listings.map(({ head, why }) => [head, why])).toEqual([
        [null, expect.stringContaining('assembly')],
        [null, expect.stringContaining('assembly')]
      ])
      expect(report.programs[0]?.functions[0]?.head?.size).toBeGreaterThan(100)
      await expect(examine('main.sums')).rejects.toThrow(
        'no function of example.com/fn.tool is named main.sums; did you mean main.sum?'
      )
    },
    10 * minutes
  )

  it(
    'may be written in assembly that includes a file of another directory',
    async () => {
      const assembly =
        '#include "../values/value.h"\nTEXT ·padded(SB), 4, $0-0\n\tBODY\n\tRET\n'
      writeInTree(
        'padded/main.go',
        'package main\n\nfunc padded()\n\nfunc main() { padded() }\n'
      )
      writeInTree('padded/padded.s', assembly)
      writeInTree('values/value.h', '#define BODY\n')
      git('add', '--all')
      git('commit', '--quiet', '--message', 'assembly')
      writeInTree(
        'values/value.h',
        `#define BODY ${'BYTE $0x90; '.repeat(64)}\n`
      )
      const { programs } = await examine('main.padded', 'main', ['./padded'])
      const [{ base, head } = {}] = programs[0]?.functions ?? []
      expect((head?.size ?? 0) - (base?.size ?? 0)).toBe(64)
    },
    10 * minutes
  )
})
