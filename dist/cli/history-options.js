// src/cli/history-options.ts
const historyOptions = {
	output: {
		type: "string",
		value: "FILE",
		help: "where pull writes (default .pipeline-review/history.json)"
	},
	"history-days": {
		type: "string",
		value: "N",
		help: "days of run history (default 30)"
	},
	repository: {
		type: "string",
		value: "OWNER/NAME",
		help: "the repository as Orchestra knows it (default GITHUB_REPOSITORY)"
	},
	now: {
		type: "string",
		value: "ISO",
		help: "current time, for reproducible files"
	}
};
const dbtOptions = {
	manifest: {
		type: "string",
		value: "FILE",
		help: "manifest.json of dbt (default: target/manifest.json, here or one level below)"
	},
	since: {
		type: "string",
		value: "REF",
		help: "instead of a model: the models that are stale after the changes since a commit"
	},
	direction: {
		type: "string",
		value: "parents|children|both",
		help: "which neighbours to show (default both)"
	},
	format: {
		type: "string",
		value: "terminal|json",
		help: "how to print (default terminal)"
	}
};
export { historyOptions as n, dbtOptions as t };
