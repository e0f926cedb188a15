// Command host is what the corpus builds in ways that no package of npm's or
// Debian's was built.
package main

import shop "gopkg.in/shop.v3"

var extra = func() int { return 1 }

type total interface{ Total() int }

func main() {
	var it total = shop.Prices{"pear": {"green", "soft"}}
	println((&shop.Walker{}).Walk(shop.Prices{"plum": {"red", "ripe"}}), it.Total(), extra(), shop.Sum([]int{1, 2}, func(n int) int { return n * 2 }))
}
