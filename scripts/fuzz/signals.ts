import { constants } from 'node:os'

/** Cleans before Ctrl-C or a request to end does end this process, with the status that shells expect. */
export function onSignals(clean: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clean()
      process.exit(128 + constants.signals[signal])
    })
  }
}
