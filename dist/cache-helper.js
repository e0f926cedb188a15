import { t as answer } from "./chunks/answer-request.js";
//#region src/core/doctor/cache/helper-messages.ts
const greeting = {
	ID: 0,
	KnownCommands: [
		"get",
		"put",
		"close"
	]
};
const maxLine = 536870912;
const newline = 10;
var RequestReader = class {
	#pieces = [];
	#bytes = 0;
	#head = null;
	add(piece) {
		const requests = [];
		let rest = piece;
		for (;;) {
			const end = rest.indexOf(newline);
			if (end < 0) break;
			this.#keep(rest.subarray(0, end));
			rest = rest.subarray(end + 1);
			const line = Buffer.concat(this.#pieces);
			this.#pieces = [];
			this.#bytes = 0;
			const request = this.#read(line);
			if (request !== null) requests.push(request);
		}
		this.#keep(rest);
		return requests;
	}
	#keep(piece) {
		this.#bytes += piece.length;
		if (this.#bytes > maxLine) throw new Error("a message is too long");
		if (piece.length > 0) this.#pieces.push(piece);
	}
	#read(line) {
		if (line.length === 0) return null;
		const head = this.#head;
		if (head !== null) {
			this.#head = null;
			const text = line.toString("latin1", 1, line.length - 1);
			const body = Buffer.from(text, "base64");
			if (body.length !== head.bodySize) throw new Error("a body is cut off");
			return {
				...head,
				body
			};
		}
		const read = parseHead(line.toString("utf8"));
		if (read.bodySize === 0) return {
			...read,
			body: Buffer.alloc(0)
		};
		this.#head = read;
		return null;
	}
};
function parseHead(line) {
	const value = JSON.parse(line);
	if (typeof value !== "object" || value === null) throw new Error("a message is no object");
	const fields = new Map(Object.entries(value));
	const id = fields.get("ID");
	const command = fields.get("Command");
	if (typeof id !== "number" || typeof command !== "string") throw new Error("a message is no request");
	const hex = (name) => {
		const text = fields.get(name);
		return typeof text === "string" ? Buffer.from(text, "base64").toString("hex") : "";
	};
	const size = fields.get("BodySize");
	return {
		id,
		command,
		actionId: hex("ActionID"),
		outputId: hex("OutputID"),
		bodySize: typeof size === "number" ? size : 0
	};
}
//#endregion
//#region src/toolchain/doctor/cache/cache-helper.ts
const [, , user = "", own = ""] = process.argv;
const reader = new RequestReader();
process.stdout.on("error", () => process.exit(0));
process.stdin.on("end", () => process.exit(0));
process.stdin.on("data", (piece) => {
	for (const request of reader.add(piece)) {
		const line = `${JSON.stringify(answer(request, user, own))}\n`;
		const isLast = request.command === "close";
		process.stdout.write(line, isLast ? () => process.exit(0) : void 0);
	}
});
process.stdout.write(`${JSON.stringify(greeting)}\n`);
//#endregion
export {};
