// Package shop has what names of symbols are made of: closures in closures,
// promoted methods, generic code, types without a name and generated equality.
package shop

import inner "example.org/dotted.name/inner.x"

// Value and Pointer have the method of a type of another module.
type Value struct{ inner.T }

// Pointer has it by a pointer.
type Pointer struct{ *inner.T }

// Prices is a map with a method.
type Prices map[string][2]string

// Of is compared by a generated function where it is a key.
type Of struct {
	Name string
	Cost float64
}

// Sum adds up what a function gives.
//
//go:noinline
func Sum[T any](all []T, value func(T) int) (sum int) {
	for _, one := range all {
		func() { sum += value(one) }()
	}
	return sum
}

// Total calls what the others are.
//
//go:noinline
func (p Prices) Total() int {
	seen := map[interface{}]bool{}
	for name := range p {
		defer func() { seen[Of{Name: name}] = true }()
	}
	go func() { _ = recover() }()
	return Sum([]string{"a", "bb"}, func(text string) int {
		return func() int { return len(text) }()
	}) + inner.Call(Value{}) + inner.Call(&Pointer{&inner.T{N: 2}})
}

// Walker calls a closure of a method that is inlined where it is called: Go 1.27
// escapes the closure's name twice.
type Walker struct{ seen int }

//go:noinline
func (w *Walker) within(step func()) { step() }

func (w *Walker) walk(p Prices) {
	w.within(func() {
		for name := range p {
			w.seen += len(name)
		}
	})
}

// Walk counts.
//
//go:noinline
func (w *Walker) Walk(p Prices) int {
	w.walk(p)
	return w.seen
}
