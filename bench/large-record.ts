// One record of the generated program: a struct type with methods, a parser and
// a use of the generic helpers. Pure.
import { title, word, words, type Random } from './large-words.ts'

export interface Field {
  readonly name: string
  readonly kind: 'uint64' | 'string' | 'int32' | 'float64' | '[]string'
}

const kinds: readonly Field['kind'][] = [
  'uint64',
  'string',
  'int32',
  'float64',
  '[]string'
]

export function fieldsOf(random: Random): Field[] {
  const start = random(words.length)
  return Array.from({ length: 4 + random(4) }, (_, index) => ({
    name: `${title(start + 3 * index)}${index}`,
    kind: kinds[random(kinds.length)] ?? 'string'
  }))
}

export function record(
  name: string,
  type: string,
  fields: readonly Field[],
  random: Random
): string {
  const label = `${name}.${type}`
  return `// ${type} is a record.
type ${type} struct {
	ID uint64
	Key string
${fields.map((field) => `\t${field.name} ${field.kind}`).join('\n')}
}

// Validate tells the first thing that is wrong.
func (r ${type}) Validate() error {
	if r.Key == "" {
		return errors.New("${label}: the key is missing")
	}
${fields.map((field) => validation(label, field, random)).join('\n')}
	return nil
}

// AppendBinary appends the record.
func (r ${type}) AppendBinary(b []byte) []byte {
	b = append(b, byte(r.ID), byte(r.ID>>8), byte(r.ID>>16), byte(r.ID>>24))
${fields.map(encoding).join('\n')}
	return append(b, r.Key...)
}

${fields.map((field) => getter(type, field)).join('\n')}
// Score weighs the record.
func (r ${type}) Score(weights []int64) int64 {
	score := int64(${random(1000)})
	for i, weight := range weights {
		switch (int64(i) + weight) % ${5 + random(7)} {
${fields.map((field, index) => `\t\tcase ${index}:\n\t\t\tscore += weight * ${weightOf(field)}`).join('\n')}
		default:
			score ^= weight << ${random(30)}
		}
	}
	return score
}

// Describe is for people.
func (r ${type}) Describe() string {
	return "${title(random(words.length))} " + strconv.FormatUint(r.ID, 10) + " of ${name} (" + r.Key + ")"
}

// Clone copies what the record holds.
func (r ${type}) Clone() any {
${fields
  .filter(({ kind }) => kind === '[]string')
  .map(
    (field) => `\tr.${field.name} = append([]string(nil), r.${field.name}...)`
  )
  .join('\n')}
	return r
}

// Parse${type} reads \`id:key:rest\`.
func Parse${type}(text string) (${type}, error) {
	id, rest, found := strings.Cut(text, "${':;|/'.charAt(random(4))}")
	number, err := strconv.ParseUint(id, 10, 64)
	if err != nil || !found {
		return ${type}{}, fmt.Errorf("${label}: %q is no ${word(random(1 << 16))} of ${word(random(1 << 16))}: %w", text, err)
	}
	return ${type}{ID: number + ${random(1 << 16)}, Key: rest}, nil
}

// Order${type} sorts the valid ones; how many keys they have.
func Order${type}(records []collect.Record) int {
	var items []${type}
	for _, one := range records {
		if item, ok := one.(${type}); ok {
			items = append(items, item)
		}
	}
	collect.Sort(items, func(a, b ${type}) bool { return a.ID < b.ID || a.ID == b.ID && a.Key < b.Key })
	valid := collect.Filter(items, func(item ${type}) bool { return item.Validate() == nil })
	return len(collect.Index(valid, func(item ${type}) string { return item.Key }))
}
`
}

function getter(type: string, { name, kind }: Field): string {
  return `// Get${name} is for those who see an interface only.
func (r ${type}) Get${name}() ${kind} {
	return r.${name}
}
`
}

function validation(label: string, field: Field, random: Random): string {
  const { name, kind } = field
  const limit = 1 + random(1 << 12)
  const long = kind === 'string' || kind === '[]string'
  const condition = long ? `len(r.${name}) > ${limit}` : `r.${name} > ${limit}`
  const unit = long ? 'entries' : word(random(1 << 16))
  return `	if ${condition} {
		return fmt.Errorf("${label}: ${name} of %q is %v, over the limit of ${limit} ${unit}", r.Key, r.${name})
	}`
}

const encodings: Readonly<Record<Field['kind'], (name: string) => string>> = {
  uint64: encodedNumber,
  int32: encodedNumber,
  float64: (name) => `\tb = strconv.AppendFloat(b, r.${name}, 'g', -1, 64)`,
  string: (name) =>
    `\tb = append(strconv.AppendInt(b, int64(len(r.${name})), 10), r.${name}...)`,
  '[]string': (name) =>
    `\tfor _, one := range r.${name} {\n\t\tb = append(append(b, one...), ',')\n\t}`
}

function encodedNumber(name: string): string {
  return `\tb = append(b, byte(r.${name}), byte(r.${name}>>8), byte(r.${name}>>16), byte(r.${name}>>24))`
}

function encoding({ name, kind }: Field): string {
  return encodings[kind](name)
}

function weightOf({ name, kind }: Field): string {
  return kind === 'string' || kind === '[]string'
    ? `int64(len(r.${name}))`
    : `int64(r.${name})`
}
