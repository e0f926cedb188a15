// What a Verification says, for a terminal and as Markdown.
import { describe, expect, it } from '@jest/globals'
import type {
  Verification,
  VerificationCheck
} from '../../../../src/core/model/signing/verification-schema.ts'
import { renderVerificationMarkdown } from '../../../../src/core/report/verify/markdown.ts'
import { limitsOf } from '../../../../src/core/report/verify/sentences.ts'
import { renderVerificationText } from '../../../../src/core/report/verify/text.ts'

const signedAt = '2026-01-02T03:04:05.000Z'

function checkOf(kind: VerificationCheck['kind']): VerificationCheck {
  return { kind, state: 'proved', evidence: ['e'], reason: '', signedAt }
}

/** Of files that are proved by checks of these kinds. */
function verificationOf(
  ...files: readonly (readonly VerificationCheck[])[]
): Verification {
  return {
    schemaVersion: 1,
    verified: true,
    signer: { kind: 'key', fingerprint: 'SHA256:0' },
    files: files.map((checks, index) => ({
      path: `file${index}`,
      sha256: '0'.repeat(64),
      size: 1,
      verified: true,
      release: null,
      checks
    }))
  }
}

const always = [
  'that it is the newest version',
  'what source it was built from, beyond what the signer says'
]

describe('what is not proved', () => {
  it.each<[string, Verification, readonly string[]]>([
    [
      'all that is asked for',
      verificationOf([checkOf('checksum'), checkOf('measurement')]),
      always
    ],
    [
      'one file by its name, and one by its bytes',
      verificationOf(
        [checkOf('checksum'), checkOf('measurement')],
        [checkOf('signature'), checkOf('measurement')]
      ),
      ['the name of the file', ...always]
    ],
    [
      'one file at no known time',
      verificationOf([
        { ...checkOf('checksum'), signedAt: null },
        checkOf('measurement')
      ]),
      ['when it was signed', ...always]
    ],
    [
      'a statement',
      verificationOf([checkOf('statement')]),
      ['the name of the file', 'what it was measured as', ...always]
    ]
  ])('holds for each file: %s', (_, verification, limits) => {
    expect(limitsOf(verification)).toEqual(limits)
  })
})

it('a file that a statement names is not called signed', () => {
  const verification = verificationOf([checkOf('statement')])
  const meaning = 'a signed statement of a release has this digest'
  const text = renderVerificationText(verification, {
    colours: false,
    width: 80
  })
  for (const shown of [text, renderVerificationMarkdown(verification)]) {
    expect(shown).toContain(meaning)
    expect(shown).not.toContain('these bytes were signed')
  }
})
