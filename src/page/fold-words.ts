// People look before they read: what the comment says below its first table is folded, so
// that the map is on the first screen. Without scripts, and on paper, all of it is seen.

/** Pixels that the words above the map may take before they are folded. */
const maxHeight = 320

/** Folds the words of a page's header, where they are long. */
export function foldWords(header: HTMLElement): void {
  const table = header.querySelector(':scope > table')
  if (table === null || header.offsetHeight <= maxHeight) return
  const words = [...header.childNodes].slice(
    [...header.childNodes].indexOf(table) + 1
  )
  const fold = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = titlesOf(words)
  fold.append(summary, ...words)
  fold.className = 'words'
  header.append(fold)
  window.addEventListener('beforeprint', () => {
    fold.open = true
  })
}

/** The titles among the words, as `Why · Where it went`. */
function titlesOf(words: readonly Node[]): string {
  const titles = words.flatMap((node) => {
    const first = node instanceof HTMLParagraphElement ? node.firstChild : null
    return first instanceof HTMLElement && first.localName === 'strong'
      ? [first.textContent]
      : []
  })
  return titles.length === 0 ? 'More' : titles.join(' · ')
}
