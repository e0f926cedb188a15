//go:build cgo

package main

/*
static int counter(int by) {
	static int calls = 40;
	return calls += by;
}
*/
import "C"

func init() { extra = func() int { return int(C.counter(2)) } }
