// What the colours and the hatching of the map mean.

interface Entry {
  /** A class of the style sheet. */
  readonly name: string
  readonly text: string
}

const changes: readonly Entry[] = [
  { name: 'grew', text: 'grew' },
  { name: 'shrank', text: 'shrank' },
  { name: 'equal', text: 'equal' },
  { name: 'one-sided', text: 'hatched: new or gone' }
]

const kinds: readonly Entry[] = [
  { name: 'main', text: 'main module' },
  { name: 'module', text: 'dependencies' },
  { name: 'std', text: 'standard library' },
  { name: 'pseudo', text: 'no package' }
]

interface LegendProps {
  readonly hasBase: boolean
}

export const Legend = ({ hasBase }: LegendProps) => (
  <ul class="legend" aria-label="Colours">
    {(hasBase ? changes : kinds).map(({ name, text }) => (
      <li key={name}>
        <span class={`swatch ${name}`} /> {text}
      </li>
    ))}
  </ul>
)
