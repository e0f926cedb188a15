import { describe, expect, it } from '@jest/globals'
import {
  conceal,
  credentialsIn,
  shownAddresses,
  withoutCredentials
} from '../../../src/core/inputs/proxy.ts'

describe('addresses of proxies', () => {
  it.each([
    [
      'https://user:password@host/x,direct',
      'https://…@host/x,direct',
      ['user:password', 'password']
    ],
    // Go takes this for https.
    [
      'user:password@host.example',
      '…@host.example',
      ['user:password', 'password']
    ],
    ['https://token@host|off', 'https://…@host|off', ['token']],
    [
      'https://user:p@ss/word@host',
      'https://…@host',
      ['user:p@ss/word', 'p@ss/word']
    ],
    [
      'https://me:a%2Fbcd@host',
      'https://…@host',
      ['me:a%2Fbcd', 'me:a/bcd', 'a%2Fbcd', 'a/bcd']
    ],
    ['https://host/x?key=abcd', 'https://host/x?…', ['key=abcd']],
    [
      'sum.example+1+key https://user:password@host',
      'sum.example+1+key https://…@host',
      ['user:password', 'password']
    ],
    ['direct', 'direct', []],
    ['file:///srv/proxy', 'file:///srv/proxy', []]
  ])('%s is shown as %s', (value, shown, secrets) => {
    expect(shownAddresses(value)).toBe(shown)
    expect(credentialsIn(value)).toEqual(secrets)
    for (const secret of secrets) {
      expect(withoutCredentials(value)).not.toContain(
        secret.startsWith('key=') ? '@' : secret
      )
    }
  })

  it('lose nothing but their credentials', () => {
    expect(withoutCredentials('https://a:b@x/y?z,direct')).toBe(
      'https://x/y?z,direct'
    )
  })
})

describe('what Go printed', () => {
  it('has neither the password nor the name that Go leaves', () => {
    const secrets = credentialsIn('https://robot:password@host')
    expect(
      conceal(
        'Get "https://robot:xxxxx@host/x": bad "robot:password", robot.example stays',
        secrets
      )
    ).toBe('Get "https://…@host/x": bad "…", robot.example stays')
  })
})
