// src/discover/git.ts
async function gitText(host, args, call) {
	const result = await host.git(args, call);
	return result.code === 0 ? new TextDecoder().decode(result.stdout) : void 0;
}
async function checkedOutCommit(host) {
	const [object] = objectsIn((await host.git(["cat-file", "--batch"], { input: "HEAD^{commit}\n" })).stdout);
	if (!isCommitSha(object?.name)) return void 0;
	const parents = (new TextDecoder().decode(object?.bytes).split("\n\n", 1)[0] ?? "").split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
	return {
		sha: object.name,
		parents: parents.filter(isCommitSha)
	};
}
async function commitsOf(host, expressions) {
	const lines = (await gitText(host, ["cat-file", "--batch-check"], { input: expressions.map((text) => isPlainExpression(text) ? `${text}^{commit}` : "-").map((line) => `${line}\n`).join("") }) ?? "").split("\n");
	return expressions.map((_, index) => /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? "")?.[1]);
}
function isPlainExpression(text) {
	return text !== "" && text.length <= 250 && !text.startsWith("-") && !/[\n\r\0]/.test(text);
}
async function hasCommit(host, sha) {
	if (!isCommitSha(sha)) return false;
	if (await isPresent(host, sha)) return true;
	return (await host.git([
		"fetch",
		...plainFetch,
		"--depth=1",
		"origin",
		sha
	], { mayFetch: true })).code === 0 && await isPresent(host, sha);
}
const plainFetch = [
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-filter",
	"--no-write-fetch-head",
	"--upload-pack=git-upload-pack"
];
async function isPresent(host, sha) {
	return (await commitsOf(host, [sha]))[0] === sha;
}
async function mergeBase(host, one, other) {
	const sha = (await gitText(host, [
		"merge-base",
		one,
		other
	]))?.trim().split("\n", 1)[0];
	return sha !== void 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : void 0;
}
function objectsIn(output) {
	const objects = [];
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(10, at);
		if (end === -1) break;
		const line = new TextDecoder().decode(output.subarray(at, end));
		const [, name = "", size = ""] = /^([0-9a-f]{40,64}) \w+ (\d+)$/.exec(line) ?? [];
		at = end + 1;
		if (name === "") continue;
		objects.push({
			name,
			bytes: output.subarray(at, at + Number(size))
		});
		at += Number(size) + 1;
	}
	return objects;
}
const mostBytes = 201326592;
async function readContents(host, names, limit) {
	const wanted = [...new Set(names)];
	if (wanted.length === 0) return new Map();
	const sizes = [...(await gitText(host, [
		"cat-file",
		"--batch-check",
		"--buffer"
	], { input: linesOf(wanted) }) ?? "").matchAll(/^([0-9a-f]{40,64}) blob (\d+)$/gm)].map(([, name = "", size]) => [name, Number(size)]);
	let total = 0;
	const isRead = ([, size]) => {
		total += size;
		return total <= mostBytes;
	};
	const [read, beyond] = parted([...sizes].sort(([, one], [, other]) => one - other), isRead);
	const output = read.length === 0 ? void 0 : await host.git([
		"cat-file",
		"--batch",
		"--buffer"
	], { input: linesOf(read.map(([name]) => name)) });
	return new Map([...beyond.map(([name]) => [name, new Uint8Array(limit + 1).fill(35)]), ...objectsIn(output?.stdout ?? new Uint8Array()).map(({ name, bytes }) => [name, bytes.subarray(0, limit + 1)])]);
}
async function contentAt(host, sha, path) {
	if (path.includes("\n")) return void 0;
	const { stdout } = await host.git(["cat-file", "--batch"], { input: `${sha}:${path}\n` });
	return objectsIn(stdout)[0]?.bytes;
}
function linesOf(names) {
	return names.map((name) => `${name}\n`).join("");
}
function parted(items, isFirst) {
	const [first, others] = [[], []];
	for (const item of items) (isFirst(item) ? first : others).push(item);
	return [first, others];
}
function isCommitSha(value) {
	return typeof value === "string" && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value);
}
export { hasCommit as a, readContents as c, gitText as i, commitsOf as n, isCommitSha as o, contentAt as r, mergeBase as s, checkedOutCommit as t };
