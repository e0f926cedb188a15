// The palette that the reader's system asks for: light or dark, and light on paper.
import { useEffect, useState } from 'preact/hooks'
import {
  darkPalette,
  lightPalette,
  type Palette
} from '../../core/page/palette.ts'

export function usePalette(): Palette {
  const [isDark, setDark] = useState(prefersDark)
  useEffect(() => {
    const queries = ['(prefers-color-scheme: dark)', 'print'].map((query) =>
      matchMedia(query)
    )
    const update = () => setDark(prefersDark())
    for (const query of queries) query.addEventListener('change', update)
    return () => {
      for (const query of queries) query.removeEventListener('change', update)
    }
  }, [])
  return isDark ? darkPalette : lightPalette
}

const prefersDark = (): boolean =>
  matchMedia('(prefers-color-scheme: dark)').matches &&
  !matchMedia('print').matches
