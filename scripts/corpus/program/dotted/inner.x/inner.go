// Package inner has a type whose unexported method others promote.
package inner

// T has a method that only an interface of this package can call.
type T struct{ N int }

//go:noinline
func (t T) hidden() int { return t.N + 1 }

// I is what Call takes.
type I interface{ hidden() int }

// Call calls the method.
//
//go:noinline
func Call(i I) int { return i.hidden() }
