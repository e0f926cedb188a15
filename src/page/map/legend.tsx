// What the colours and the hatching of the map mean.

const entries = [
  { name: 'grew', text: 'grew' },
  { name: 'shrank', text: 'shrank' },
  { name: 'equal', text: 'equal' },
  { name: 'one-sided', text: 'hatched: new or gone' }
] as const

export const Legend = () => (
  <ul class="legend" aria-label="Colours">
    {entries.map(({ name, text }) => (
      <li key={name}>
        <span class={`swatch ${name}`} /> {text}
      </li>
    ))}
  </ul>
)
