module gopkg.in/shop.v3

go 1.19

require example.org/dotted.name v1.0.0
