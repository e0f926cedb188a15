// One choice of several: a label and a list to choose from.

export interface Option {
  readonly value: string
  readonly title: string
}

interface ChoiceProps {
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly choose: (value: string) => void
}

export function Choice({ label, options, value, choose }: ChoiceProps) {
  const isKnown = options.some((option) => option.value === value)
  return (
    <label class="choice">
      {label}
      <select
        value={isKnown ? value : ''}
        disabled={options.length < 2}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </label>
  )
}
