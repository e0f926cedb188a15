import { describe, expect, it } from '@jest/globals'
import {
  variablesText,
  withVariables
} from '../../../src/commands/usage/flag-variables.ts'
import { parseCommandLine } from '../../../src/commands/usage/parse-command-line.ts'
import { plain } from '../typed.ts'

const surroundings = {
  GH_TOKEN: '',
  GITHUB_TOKEN: 'of GitHub',
  BASELINE_SIGNING_KEY: 'key',
  BASELINE_SECRET: 'secret'
}

describe('secrets in variables', () => {
  it('count where no flag is given, the first that is not empty', () => {
    expect(
      withVariables({ base: 'main' }, { ...surroundings, BASELINE_SECRET: '' })
    ).toEqual({
      base: 'main',
      token: 'of GitHub',
      'baseline-signing-key': 'key'
    })
    expect(withVariables({}, { GH_TOKEN: 'a', GITHUB_TOKEN: 'b' })).toEqual({
      token: 'a'
    })
  })

  it('never replace a flag, nor sign beside one that signs', () => {
    const flags = { token: 't', 'baseline-secret': 's' }
    expect(withVariables(flags, surroundings)).toEqual(flags)
    expect(withVariables({ token: '' }, { GH_TOKEN: 'a' })).toEqual({
      token: ''
    })
  })

  it.each(['check', 'release', 'replay'])(
    'are in the help of %s',
    (command) => {
      const request = parseCommandLine([command, '--help'], 'v', {
        ...plain,
        width: 1000
      })
      expect(request.kind === 'print' && request.text).toContain(
        'Default: the variable GH_TOKEN or GITHUB_TOKEN.'
      )
    }
  )

  it('are none of other flags', () => {
    expect(variablesText('base')).toBe('')
  })
})
