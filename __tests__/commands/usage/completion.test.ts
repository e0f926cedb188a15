import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flagsOf } from '../../../src/commands/usage/command-spec.ts'
import { commands, shells } from '../../../src/commands/usage/commands.ts'
import { completionScript } from '../../../src/commands/usage/completion.ts'

/** What bash offers for the last of the words. */
function offered(...words: readonly string[]): readonly string[] {
  const cwd = mkdtempSync(join(tmpdir(), 'completion-'))
  try {
    writeFileSync(join(cwd, 'tool.json'), '')
    mkdirSync(join(cwd, 'tools'))
    const script = `${completionScript('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_go_size_gate
printf '%s\\n' "\${COMPREPLY[@]}"`
    const line = ['-c', script, 'bash', 'go-size-gate', ...words]
    const { stdout, stderr } = spawnSync('bash', line, {
      cwd,
      encoding: 'utf8'
    })
    expect(stderr).toBe('')
    return stdout.split('\n').filter((word) => word !== '')
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

describe('completion in bash', () => {
  it.each([
    [['an'], ['analyze']],
    [
      ['help', 're'],
      ['release', 'replay']
    ],
    [['--v'], ['--version']],
    [['check', '--exact'], ['--exact-base']],
    [
      ['check', '--cgo-enabled', ''],
      ['auto', 'true', 'false']
    ],
    [['check', '--base', ''], []],
    [['diff', 'a', 'b', '--format', 'm'], ['markdown']],
    [['completion', ''], [...shells]],
    [
      ['analyze', 'to'],
      ['tool.json', 'tools']
    ],
    [['replay', '--from', 'to'], ['tools']],
    [['demo', 'to'], []],
    [['store', 'ref'], ['refresh']],
    [
      ['store', 'put', 'v1.0.0', 'to'],
      ['tool.json', 'tools']
    ],
    [['store', 'put', '--store', 'to'], ['tools']]
  ])('of %j offers %j', (words, expected) => {
    expect(offered(...words).toSorted()).toEqual(expected.toSorted())
  })
})

describe('completionScript', () => {
  it.each(shells)('for %s has every command, flag and value', (shell) => {
    const script = completionScript(shell)
    for (const spec of commands) {
      expect(script).toContain(spec.name)
      for (const { name, choices = [] } of flagsOf(spec)) {
        expect(script).toContain(shell === 'fish' ? `-l ${name} ` : `--${name}`)
        expect(script).toContain(choices.join(' '))
      }
    }
  })

  it('refuses other shells', () => {
    expect(() => completionScript('tcsh')).toThrow('use bash, zsh, fish')
  })
})
