//go:build agent

package main

import _ "embed"

//go:embed agent.bin
var program string

func init() { extra = func() int { return len(program) } }
