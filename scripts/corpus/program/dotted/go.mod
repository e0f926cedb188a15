module example.org/dotted.name

go 1.19
