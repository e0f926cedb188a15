// Command agent is a program inside of another one.
package main

import inner "example.org/dotted.name/inner.x"

func main() { println(inner.Call(inner.T{})) }
