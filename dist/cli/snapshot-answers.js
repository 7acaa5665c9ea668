const require_check_command = require("../check-command.js");
// src/cli/snapshot-answers.ts
async function snapshotAnswers(host, path, pipelines) {
	if (path === void 0) return new Map();
	const { askHistory } = await Promise.resolve().then(() => require("../history/ask.js")).then((n) => n.ask_exports);
	const root = path.endsWith(`/.pipeline-review/history.json`) ? path.slice(0, -require_check_command.snapshotPath.length) : "";
	const repository = host.env["GITHUB_REPOSITORY"] ?? null;
	const subjects = pipelines.map((pipeline) => ({
		pipeline,
		before: pipeline,
		repositoryPath: withoutRoot(pipeline.document.source.path, root)
	}));
	return askHistory(host, {
		from: "file",
		path,
		days: void 0,
		repository,
		now: void 0
	}, subjects);
}
function withoutRoot(path, root) {
	return path.startsWith(root) ? path.slice(root.length) : path;
}
module.exports = {
	snapshotAnswers
};
