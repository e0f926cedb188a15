module example.com/corpus/host

go 1.19

require (
	example.org/dotted.name v1.0.0
	gopkg.in/shop.v3 v3.0.0
)

replace (
	example.org/dotted.name => ./dotted
	gopkg.in/shop.v3 => ./shop
)
