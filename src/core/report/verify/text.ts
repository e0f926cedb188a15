// A Verification for a terminal.
import type {
  Verification,
  VerifiedFile
} from '../../model/signing/verification-schema.ts'
import { plainSentence } from '../../text/escape.ts'
import { coloured, type TextStyle } from '../terminal/style.ts'
import {
  checkLine,
  headOf,
  limitsOf,
  releaseSentence,
  signerSentence
} from './sentences.ts'

/** Columns of a check's title. */
const titleWidth = 13

/** The whole as text that ends in a line end. */
export function renderVerificationText(
  verification: Verification,
  style: TextStyle
): string {
  const { files, verified } = verification
  const limits = verified ? limitsOf(verification) : []
  const lines = [
    ...files.flatMap((file) => [...fileLines(file, style), '']),
    `Trusted: ${plainSentence(signerSentence(verification))}`,
    ...(limits.length > 0 ? [`Not proved: ${limits.join('; ')}`] : [])
  ]
  return `${lines.join('\n')}\n`
}

function fileLines(file: VerifiedFile, style: TextStyle): readonly string[] {
  const head = coloured(
    plainSentence(headOf(file)),
    file.verified ? 'green' : 'red',
    style
  )
  const release = plainSentence(releaseSentence(file))
  return [
    head,
    ...file.checks.map((check) => {
      const { title, isProved, sentence } = checkLine(check)
      const mark = isProved ? '✓' : '✗'
      return `  ${mark} ${title.padEnd(titleWidth)}${plainSentence(sentence)}`
    }),
    `    ${'SHA-256'.padEnd(titleWidth)}${file.sha256}`,
    ...(release === '' ? [] : [`    ${'release'.padEnd(titleWidth)}${release}`])
  ]
}
