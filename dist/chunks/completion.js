import { un as UserError } from "./foundation.js";
import { a as commands, d as isSwitch, o as shells, u as flagsOf } from "./usage.js";
//#region src/commands/usage/completion.ts
const program = "go-size-gate";
const writers = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript
};
function completionScript(shell) {
	const known = shells.find((name) => name === shell);
	if (known === void 0) throw new UserError(`completion: "${shell}" is not accepted; use ${shells.join(", ")}`);
	return writers[known]();
}
const names = [...commands.map(({ name }) => name), "help"];
function operandWords({ operands }) {
	return operands.flatMap(({ choices = [] }) => choices);
}
function takesPaths({ operands }) {
	return operands.some(({ choices }) => choices === void 0);
}
function valueKind({ value, choices }) {
	if (choices !== void 0) return "words";
	return value === "FILE" ? "file" : value === "DIR" ? "directory" : "none";
}
function bashScript() {
	const cases = commands.map((spec) => {
		const values = flagsOf(spec).filter((flag) => !isSwitch(flag)).map((flag) => `        --${flag.name}) ${bashValue(flag)} ;;`);
		const flags = ["--help", ...flagsOf(spec).map(({ name }) => `--${name}`)];
		const words = operandWords(spec).join(" ");
		const others = `COMPREPLY=(${[...words === "" ? [] : [`$(compgen -W '${words}' -- "$word")`], ...takesPaths(spec) ? ["$(compgen -f -- \"$word\")"] : []].join(" ")})`;
		return `    ${spec.name})
      case "$before" in
${[...values, "        *) ;;"].join("\n")}
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W '${flags.join(" ")}' -- "$word")) ;;
        *) ${others} ;;
      esac
      ;;`;
	});
	return `# bash completion of ${program}; in ~/.bashrc: source <(${program} completion bash)
_go_size_gate() {
  local IFS=$' \\t\\n' word before
  word=\${COMP_WORDS[COMP_CWORD]}
  before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names.join(" ")} --help --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
    help)
      COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(" ")}' -- "$word"))
      ;;
${cases.join("\n")}
  esac
}
complete -o filenames -F _go_size_gate ${program}
`;
}
function bashValue(flag) {
	return {
		words: `COMPREPLY=($(compgen -W '${(flag.choices ?? []).join(" ")}' -- "$word")); return`,
		file: "COMPREPLY=($(compgen -f -- \"$word\")); return",
		directory: "COMPREPLY=($(compgen -d -- \"$word\")); return",
		none: "return"
	}[valueKind(flag)];
}
function quoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
function brief(text) {
	const [first = text] = text.split(/(?<=\w)[.;:] /);
	return first.replace(/\.$/, "");
}
function zshScript() {
	const list = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(":", ",")}`)}`);
	const cases = commands.map((spec) => {
		const flags = flagsOf(spec).map((flag) => `        ${zshFlag(flag)}`);
		const words = operandWords(spec).join(" ");
		const place = takesPaths(spec) ? "1" : "*";
		const others = [words === "" ? "" : `        '${place}:argument:(${words})'`, takesPaths(spec) ? "        '*:argument:_files'" : ""];
		const lines = [
			"        '--help[explain the command]'",
			...flags,
			...others
		];
		return `      ${spec.name})
        _arguments \\
${lines.filter((line) => line !== "").join(" \\\n")}
        ;;`;
	});
	return `#compdef ${program}
# zsh completion of ${program}; in ~/.zshrc, after compinit: source <(${program} completion zsh)
_go_size_gate() {
  local -a list
  list=(
${list.join("\n")}
    'help:explain a command'
  )
  if (( CURRENT == 2 )); then
    _describe 'command' list
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
      help)
        _arguments '1:command:(${commands.map(({ name }) => name).join(" ")})'
        ;;
${cases.join("\n")}
  esac
}
compdef _go_size_gate ${program}
`;
}
function zshFlag(flag) {
	const text = brief(flag.description).replace(/[[\]:\\]/g, "\\$&");
	const action = {
		words: `:value:(${(flag.choices ?? []).join(" ")})`,
		file: ":file:_files",
		directory: ":directory:_files -/",
		none: `:${(flag.value ?? "value").toLowerCase()}:`
	}[valueKind(flag)];
	return isSwitch(flag) ? quoted(`--${flag.name}[${text}]`) : quoted(`--${flag.name}=[${text}]${action}`);
}
function fishScript() {
	const first = `not __fish_seen_subcommand_from ${names.join(" ")}`;
	const lines = [
		`complete -c ${program} -f`,
		...commands.map(({ name, summary }) => `complete -c ${program} -n ${quoted(first)} -a ${name} -d ${fishQuoted(summary)}`),
		`complete -c ${program} -n ${quoted(first)} -a help -d 'explain a command'`,
		`complete -c ${program} -n '__fish_seen_subcommand_from help' -a ${quoted(commands.map(({ name }) => name).join(" "))}`,
		...commands.flatMap(fishLines)
	];
	return `# fish completion of ${program}; once: ${program} completion fish > ~/.config/fish/completions/${program}.fish
${lines.join("\n")}
`;
}
function fishQuoted(text) {
	return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
function fishLines(spec) {
	const prefix = `complete -c ${program} -n '__fish_seen_subcommand_from ${spec.name}'`;
	const words = operandWords(spec).join(" ");
	return [...[...words === "" ? [] : [`${prefix} -a ${quoted(words)}`], ...takesPaths(spec) ? [`${prefix} -F`] : []], ...flagsOf(spec).map((flag) => {
		const value = {
			words: ` -x -a ${quoted((flag.choices ?? []).join(" "))}`,
			file: " -r -F",
			directory: " -x -a '(__fish_complete_directories)'",
			none: " -x"
		}[valueKind(flag)];
		return `${prefix} -l ${flag.name}${isSwitch(flag) ? "" : value} -d ${fishQuoted(brief(flag.description))}`;
	})];
}
//#endregion
export { completionScript };
