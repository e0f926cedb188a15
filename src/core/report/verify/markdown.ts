// A Verification as Markdown.
import { markdownTable } from 'markdown-table'
import type {
  Verification,
  VerifiedFile
} from '../../model/signing/verification-schema.ts'
import { markdownName, markdownSentence } from '../../text/escape.ts'
import {
  checkLine,
  limitsOf,
  releaseSentence,
  signerSentence
} from './sentences.ts'

/** The whole as text that ends in a line end. */
export function renderVerificationMarkdown(verification: Verification): string {
  const { files, verified } = verification
  const limits = verified ? limitsOf(verification) : []
  const blocks = [
    ...files.map(fileBlock),
    `Trusted: ${markdownSentence(signerSentence(verification))}`,
    ...(limits.length > 0 ? [`Not proved: ${limits.join('; ')}`] : [])
  ]
  return `${blocks.join('\n\n')}\n`
}

function fileBlock(file: VerifiedFile): string {
  const release = releaseSentence(file)
  const rows = file.checks.map((check) => {
    const { title, isProved, sentence } = checkLine(check)
    return [isProved ? '✅' : '❌', title, markdownSentence(sentence)]
  })
  return [
    `### ${file.verified ? '✅' : '❌'} ${markdownName(file.path)} is ${file.verified ? 'proved' : 'not proved'}`,
    markdownTable([['', 'check', 'result'], ...rows]),
    `SHA-256 \`${file.sha256}\`${release === '' ? '' : `; ${markdownSentence(release)}`}`
  ].join('\n\n')
}
