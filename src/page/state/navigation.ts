// The view in the browser's address and history. In a frame without rights of its own
// neither may be touched: the page works without them.

export interface Navigation {
  /** What is behind `#`, that included; '' where it can't be read. */
  readonly read: () => string
  /** Makes the address the browser's. A step can be gone back; what isn't one replaces. */
  readonly write: (address: string, isStep: boolean) => void
  /** Calls back when the reader goes back, or changes the address. */
  readonly listen: (changed: () => void) => () => void
}

export const browserNavigation: Navigation = {
  read: () => guarded(() => window.location.hash) ?? '',
  write: (address, isStep) => {
    guarded(() => {
      if (window.location.hash === address) return
      // An empty address would load the page again.
      const target = address === '' ? '#' : address
      if (isStep) window.history.pushState(null, '', target)
      else window.history.replaceState(null, '', target)
    })
  },
  listen: (changed) => {
    window.addEventListener('popstate', changed)
    window.addEventListener('hashchange', changed)
    return () => {
      window.removeEventListener('popstate', changed)
      window.removeEventListener('hashchange', changed)
    }
  }
}

function guarded<T>(action: () => T): T | null {
  try {
    return action()
  } catch {
    return null
  }
}
