// The program in the page: reads the data that the file holds, and puts the map and the
// table where the still picture was. Where it fails, the picture stays.
import { render } from 'preact'
import { App } from './app.tsx'
import { decodePageData } from './data/decode.ts'
import { foldWords } from './fold-words.ts'
import { HistoryApp } from './history/history-app.tsx'

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#app')
  const block = document.querySelector('#data')
  if (root === null || block === null) return
  const data = await decodePageData(block.textContent)
  const header = document.querySelector('header')
  if (header !== null) foldWords(header)
  const isEmpty = data.binaries.length + data.histories.length === 0
  if (isEmpty) {
    markReady(root)
    return
  }
  const still = [...root.childNodes]
  root.replaceChildren()
  root.classList.add('app')
  const Program = data.kind === 'history' ? HistoryApp : App
  try {
    render(<Program data={data} onReady={() => markReady(root)} />, root)
  } catch (fault) {
    root.classList.remove('app')
    root.replaceChildren(...still)
    throw fault
  }
}

/** Says that clicks are answered, for who waits for it. */
function markReady(root: HTMLElement): void {
  root.dataset['ready'] = ''
  performance.mark('page-ready')
}

/** What a reader sees of a fault, beside the still picture. */
function showFault(fault: unknown): void {
  const line = document.createElement('p')
  line.setAttribute('role', 'alert')
  line.textContent = `The interactive view of this page failed: ${String(fault)}`
  document.querySelector('#app')?.prepend(line)
}

start().catch(showFault)
