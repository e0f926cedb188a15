// Measures how long the page takes from a click or a keystroke to the paint after it:
// entries `answer` of the browser's own performance timeline.

/** Clicks and keystrokes that wait for their paint. */
let isMeasuring = false

/** Begins to measure; ends after the next paint. */
export function measureAnswer(): void {
  if (isMeasuring) return
  isMeasuring = true
  const start = performance.now()
  afterPaint(() => {
    isMeasuring = false
    performance.measure('answer', { start, end: performance.now() })
  })
}

/** Measures every click and keystroke on the page. */
export function measureAnswers(): void {
  for (const type of ['click', 'keydown', 'input', 'change']) {
    document.addEventListener(type, measureAnswer, { capture: true })
  }
}

/** Calls back once what is on the page has been painted. */
export function afterPaint(done: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      done()
    })
    port1.start()
    port2.postMessage(null)
  })
}
