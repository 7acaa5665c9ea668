require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_endpoints = require("./endpoints.js");
// src/github/base-config.ts
function configAtBase(session, baseSha) {
	const answers = new Map();
	const sourceOf = (path) => {
		const known = answers.get(path) ?? sourceAtBase(session, baseSha, path);
		answers.set(path, known);
		return known;
	};
	const { credentials } = session.host;
	return {
		...credentials && { credentials },
		kindOf: async (path) => {
			const source = await sourceOf(path);
			return source instanceof Uint8Array ? "file" : source?.kindOf(path);
		},
		read: async (path, limit) => {
			const source = await sourceOf(path);
			return source instanceof Uint8Array ? source.subarray(0, limit + 1) : source?.read(path, limit);
		}
	};
}
const hint = "Set \"fetch-depth: 0\" on actions/checkout to fetch the base";
async function sourceAtBase(session, baseSha, path) {
	const { host, changes, context } = session;
	const listed = changes.files?.find((file) => file.path === path || file.previousPath === path);
	if (changes.files !== null && !listed) return host;
	if (listed && listed.previousPath !== path && listed.status !== "modified" && listed.status !== "removed") return void 0;
	try {
		const before = await contentAt(session, baseSha, path);
		if (before !== void 0) return before;
		if (listed || !await mayRead(session, baseSha)) throw new require_startup.OperationalError("GitHub does not show it");
		return await contentAt(session, context.headSha, path) === void 0 ? host : void 0;
	} catch (cause) {
		if (!listed && await host.kindOf(path) === void 0) return void 0;
		throw new require_startup.BaseUnavailable("The configuration of the base cannot be read, and the changed one must not decide its own review", hint, { cause });
	}
}
async function contentAt(session, sha, path) {
	const content = await require_endpoints.readContent(await connected(session), session.context, path, sha);
	return content === "other" ? void 0 : content;
}
async function mayRead(session, sha) {
	return require_endpoints.hasTree(await connected(session), session.context, sha);
}
async function connected({ connect }) {
	const client = await connect();
	if (!client) throw new require_startup.OperationalError("There is no token to read it with");
	return client;
}
exports.configAtBase = configAtBase;
