// A rolldown plugin: string-width makes its `Intl.Segmenter` when it needs one. That
// takes milliseconds, and few texts have more than ASCII.
import type { Plugin } from 'rolldown'

const made = 'const segmenter = new Intl.Segmenter();'
const used = 'of segmenter.segment('

export function lazySegmenter(): Plugin {
  return {
    name: 'lazy-segmenter',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]string-width[\\/]index\.js$/.test(id))
        return null
      if (!code.includes(made) || !code.includes(used)) {
        throw new Error(`${id} makes its segmenter in another way`)
      }
      return code
        .replace(made, 'let segmenter;')
        .replace(used, 'of (segmenter ??= new Intl.Segmenter()).segment(')
    }
  }
}
