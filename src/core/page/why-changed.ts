// Why packages changed: the sentences of the report's explanation, by the package that
// each is about.
import type { DuplicateChange } from '../model/explanation/explanation.ts'
import type { BinaryReport } from '../model/report.ts'
import {
  arrivalSentence,
  consequenceSentence
} from '../report/explanation/arrival-sentences.ts'
import { deadCodeSentence } from '../report/explanation/dead-code-sentence.ts'
import {
  contentSentence,
  symbolSentence
} from '../report/explanation/detail-sentences.ts'
import { duplicateSentences } from '../report/explanation/duplicate-sentences.ts'
import { ownNames } from '../report/explanation/own-names.ts'
import { plainText, type Sentence } from '../report/explanation/pieces.ts'
import { isConsequence } from '../report/explanation/claims.ts'

/** Sentences on one package. */
const maxSentences = 8

/** Import path -> plain sentences, what matters most first. */
export function whyChanged(
  binary: BinaryReport
): ReadonlyMap<string, readonly string[]> {
  const sentences = new Map<string, string[]>()
  const { explanation } = binary
  if (explanation === undefined) return sentences
  const say = (packages: readonly string[], sentence: Sentence | null) => {
    if (sentence === null) return
    const text = plainText(sentence)
    for (const path of packages) {
      const known = sentences.get(path) ?? []
      if (known.length < maxSentences && !known.includes(text)) known.push(text)
      sentences.set(path, known)
    }
  }
  const nameOf = ownNames(binary)
  const { arrivals, deadCode, symbols, contents, duplicates } = explanation
  for (const arrival of arrivals) {
    say(
      arrival.packages,
      isConsequence(arrival, deadCode)
        ? consequenceSentence([arrival], nameOf)
        : arrivalSentence(arrival, nameOf)
    )
  }
  if (deadCode !== null) {
    const owners = deadCode.culprits.map((culprit) => culprit.package)
    say(owners, deadCodeSentence(deadCode, nameOf))
  }
  for (const content of contents) {
    say([content.owner], contentSentence(content, nameOf))
  }
  for (const symbol of symbols) {
    say([symbol.package], symbolSentence(symbol, nameOf))
  }
  for (const duplicate of duplicates) {
    const [first] = duplicateSentences([duplicate], nameOf)
    say(packagesOf(duplicate), first?.sentence ?? null)
  }
  return sentences
}

/** The packages that hold it; of modules and of equal data they are not known. */
function packagesOf({ kind, names }: DuplicateChange): readonly string[] {
  if (kind === 'copied-package') return names
  if (kind !== 'generic') return []
  const [name = ''] = names
  const dot = name.indexOf('.', name.lastIndexOf('/') + 1)
  return dot < 0 ? [] : [name.slice(0, dot)]
}
