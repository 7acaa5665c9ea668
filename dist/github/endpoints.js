const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_action = require("../action.js");
// src/github/endpoints.ts
var endpoints_exports = require_rolldown_runtime.__exportAll({
	findPullRequests: () => findPullRequests,
	listComparedFiles: () => listComparedFiles,
	listPullFiles: () => listPullFiles,
	readContent: () => readContent,
	readHeadSha: () => readHeadSha
});
const maxPages = 20;
const pageSize = 100;
async function listAll(client, route, parameters, pages = maxPages) {
	const items = [];
	for (let page = 1; page <= pages; page++) {
		const data = await client.send(route, {
			...parameters,
			per_page: pageSize,
			page
		});
		if (!Array.isArray(data)) throw new require_startup.OperationalError("GitHub answered something that is not a list");
		items.push(...data);
		if (data.length < pageSize) return {
			items,
			isComplete: true
		};
	}
	return {
		items,
		isComplete: false
	};
}
const maxFilePages = 30;
async function listPullFiles(client, at, pullRequest) {
	const { items, isComplete } = await listAll(client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
		...at,
		pull_number: pullRequest
	}, maxFilePages);
	return {
		files: items.flatMap(pullFileFrom),
		isComplete
	};
}
const maxComparedFiles = 300;
async function listComparedFiles(client, at, base, head) {
	const data = await client.send("GET /repos/{owner}/{repo}/compare/{basehead}", {
		...at,
		basehead: `${base}...${head}`
	});
	const items = require_action.valueAt(data, "files");
	if (!Array.isArray(items)) throw new require_startup.OperationalError("GitHub answered a comparison without files");
	return {
		files: items.flatMap(pullFileFrom),
		isComplete: items.length < maxComparedFiles
	};
}
const statuses = {
	added: "added",
	copied: "added",
	removed: "removed",
	renamed: "renamed"
};
function pullFileFrom(value) {
	const path = require_action.textAt(value, "filename");
	if (path === void 0) return [];
	const status = statuses[require_action.textAt(value, "status") ?? ""] ?? "modified";
	return [{
		path,
		previousPath: status === "renamed" ? require_action.textAt(value, "previous_filename") ?? null : null,
		status,
		patch: require_action.textAt(value, "patch"),
		blob: require_action.shaAt(value, "sha")
	}];
}
async function readHeadSha(client, at, pullRequest) {
	const data = await client.send("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		...at,
		pull_number: pullRequest
	});
	const sha = require_action.shaAt(data, "head", "sha");
	if (!sha) throw new require_startup.OperationalError("GitHub answered a pull request without a head commit");
	return sha;
}
async function findPullRequests(client, at, head, sha) {
	const data = await client.send("GET /repos/{owner}/{repo}/pulls", {
		owner: at.owner,
		repo: at.repo,
		state: "open",
		head,
		per_page: pageSize
	});
	return (Array.isArray(data) ? data.filter((pull) => require_action.isRecord(pull) && require_action.shaAt(pull, "head", "sha") === sha) : []).flatMap((pull) => require_action.numberAt(pull, "number") ?? []);
}
async function readContent(client, at, path, sha) {
	const parameters = {
		owner: at.owner,
		repo: at.repo,
		path,
		ref: sha
	};
	try {
		const data = await client.send("GET /repos/{owner}/{repo}/contents/{path}", parameters);
		const content = require_action.textAt(data, "content");
		return require_action.textAt(data, "type") === "file" && require_action.textAt(data, "encoding") === "base64" && content !== void 0 ? new Uint8Array(Buffer.from(content, "base64")) : "other";
	} catch (error) {
		if (require_action.statusOf(error) === 404) return "other";
		throw error;
	}
}
async function hasTree(client, at, sha) {
	try {
		await client.send("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
			owner: at.owner,
			repo: at.repo,
			tree_sha: sha
		});
		return true;
	} catch (error) {
		if (require_action.isDenied(error)) return false;
		throw error;
	}
}
module.exports = {
	endpoints_exports,
	hasTree,
	listAll,
	listPullFiles,
	readContent,
	readHeadSha
};
