//#region src/core/model/doctor/key-settings.ts
/** Cheapest first. */
const keySettingNames = [
	"nothing",
	"unrelated-variable",
	"home",
	"goflags-text",
	"go111module",
	"ldflags",
	"buildvcs",
	"tags",
	"directory",
	"file-times",
	"value-case",
	"goroot",
	"trimpath",
	"architecture-level",
	"goexperiment",
	"cgo",
	"gcflags",
	"goos",
	"goarch"
];
/** What each is, and what a build with it costs. */
const keySettings = {
	nothing: {
		shown: "the same again",
		cost: "warm",
		isRelevant: false
	},
	"unrelated-variable": {
		shown: "a variable that Go does not know",
		cost: "warm",
		isRelevant: false
	},
	home: {
		shown: "another HOME",
		cost: "warm",
		isRelevant: false
	},
	"goflags-text": {
		shown: "GOFLAGS with -v",
		cost: "warm",
		isRelevant: false
	},
	go111module: {
		shown: "GO111MODULE=on",
		cost: "warm",
		isRelevant: false
	},
	ldflags: {
		shown: "-ldflags",
		cost: "warm",
		isRelevant: true
	},
	buildvcs: {
		shown: "-buildvcs",
		cost: "warm",
		isRelevant: true
	},
	tags: {
		shown: "a build tag that no file has",
		cost: "warm",
		isRelevant: true
	},
	directory: {
		shown: "the tree in another directory",
		cost: "warm",
		isRelevant: true
	},
	"file-times": {
		shown: "other times of the source files",
		cost: "warm",
		isRelevant: false
	},
	"value-case": {
		shown: "-trimpath as it is, its value in capitals",
		cost: "warm",
		isRelevant: false
	},
	goroot: {
		shown: "the same Go in another directory",
		cost: "warm",
		isRelevant: true
	},
	trimpath: {
		shown: "-trimpath",
		cost: "cold",
		isRelevant: true
	},
	"architecture-level": {
		shown: "GOAMD64, or what the architecture has instead",
		cost: "cold",
		isRelevant: true
	},
	goexperiment: {
		shown: "GOEXPERIMENT=fieldtrack",
		cost: "cold",
		isRelevant: true
	},
	cgo: {
		shown: "CGO_ENABLED",
		cost: "cold",
		isRelevant: true
	},
	gcflags: {
		shown: "-gcflags=all=-l",
		cost: "cold",
		isRelevant: true
	},
	goos: {
		shown: "GOOS",
		cost: "cold",
		isRelevant: true
	},
	goarch: {
		shown: "GOARCH",
		cost: "cold",
		isRelevant: true
	}
};
/** Those that cost one cold build in all. */
const defaultKeySettings = keySettingNames.filter((name) => keySettings[name].cost === "warm" || name === "trimpath");
//#endregion
export { keySettingNames as n, keySettings as r, defaultKeySettings as t };
