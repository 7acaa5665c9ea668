require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const require_diff_options = require("./diff-options.js");
const require_graph_options = require("./graph-options.js");
const require_history_options = require("./history-options.js");
const require_init_options = require("./init-options.js");
const require_mcp_options = require("./mcp-options.js");
const require_rehearse_options = require("./rehearse-options.js");
const require_report_options = require("./report-options.js");
const require_rules_options = require("./rules-options.js");
const require_schedule_arguments = require("./schedule-arguments.js");
// src/cli/help.ts
const overview = `Reviews data pipelines: schema, semantics, anti-patterns.

Usage
  pipeline-review check [paths\u2026]     review files, directories and globs (default: .); - is standard input
  pipeline-review diff BASE [HEAD]   what changed between two git refs, files or directories, with values and risk
  pipeline-review report [paths\u2026]    the state of all pipelines as one HTML file
  pipeline-review rules              list the rules
  pipeline-review explain <rule>     why a rule exists, with examples
  pipeline-review init               set up the GitHub workflow and a configuration file
  pipeline-review schedule [paths\u2026]  forecast of starts and collisions: table, JSON, image or calendar
  pipeline-review graph <pipeline>   draw tasks, groups and dependencies: Mermaid, SVG or DOT
  pipeline-review history pull|show  take a snapshot of run history, or print one
  pipeline-review dbt <model>        parents and children of a dbt model, and which tasks run it
  pipeline-review mcp                serve the tools of the Model Context Protocol to an agent, on standard input and output
  pipeline-review lsp                language server for editors (standard input and output)
  pipeline-review rehearse <file>    start a pipeline, wait, and report the result
  pipeline-review --version | --help

Examples
  pipeline-review check                                       everything below this directory
  pipeline-review check pipelines/ 'teams/**/*.yml'           only these files
  pipeline-review check --format sarif --output review.sarif  for code scanning
  pipeline-review diff main                                   what changed since main, in words
  git show HEAD:daily.yml | pipeline-review check -           a file from standard input

Exit codes
  0 pass \u00b7 1 findings at the fail-on severity \u00b7 2 usage, configuration or service \u00b7 3 internal error
`;
const usages = {
	check: {
		usage: "pipeline-review check [paths\u2026] [options]",
		options: require_check_command.checkOptions,
		readsEnvironment: true
	},
	diff: {
		usage: "pipeline-review diff BASE [HEAD] [paths\u2026] [options]\n  pipeline-review diff old.yml new.yml [options]",
		options: require_diff_options.diffOptions
	},
	report: {
		usage: "pipeline-review report [paths\u2026] [options]",
		options: require_report_options.reportOptions,
		readsEnvironment: true
	},
	rules: {
		usage: "pipeline-review rules [options]",
		options: require_rules_options.rulesOptions
	},
	explain: {
		usage: "pipeline-review explain <rule> [options]",
		options: require_rules_options.explainOptions
	},
	schedule: {
		usage: "pipeline-review schedule [paths\u2026] [options]",
		options: require_schedule_arguments.scheduleOptions
	},
	graph: {
		usage: "pipeline-review graph FILE|PIPELINE [options]",
		options: require_graph_options.graphOptions
	},
	history: {
		usage: "pipeline-review history pull [paths\u2026] [options]\n  pipeline-review history show [FILE]",
		options: require_history_options.historyOptions,
		readsEnvironment: true
	},
	dbt: {
		usage: "pipeline-review dbt <model>|--since REF [options]",
		options: require_history_options.dbtOptions
	},
	rehearse: {
		usage: "pipeline-review rehearse <file> --environment NAME [options]",
		options: require_rehearse_options.rehearseOptions,
		readsEnvironment: true
	},
	mcp: {
		usage: "pipeline-review mcp [options]",
		options: require_mcp_options.mcpOptions,
		readsEnvironment: true
	},
	lsp: {
		usage: "pipeline-review lsp [--stdio]",
		options: {}
	},
	init: {
		usage: "pipeline-review init [--yes]",
		options: require_init_options.initOptions
	}
};
function helpFor(command) {
	const topic = usages[command ?? ""];
	if (!topic) return `${overview}\nOptions of check\n${optionLines(require_check_command.checkOptions)}\n${environment()}`;
	const lines = optionLines(topic.options);
	return `Usage\n  ${topic.usage}\n${lines ? `\nOptions\n${lines}` : ""}${topic.readsEnvironment ? `\n${environment()}` : ""}`;
}
function optionLines(table) {
	return Object.entries(table).map(({ 0: property, 1: { placeholder, help } }) => {
		const name = `  --${require_startup.writtenName(property)}${placeholder === void 0 ? "" : ` ${placeholder}`}`;
		return name.length > 26 ? `${name}\n${" ".repeat(28)}${help}\n` : `${name.padEnd(28)}${help}\n`;
	}).join("");
}
function environment() {
	return `Environment\n${require_startup.inputs.flatMap(({ variable, help = "" }) => variable === void 0 ? [] : [`  ${variable.padEnd(26)}${help}\n`]).join("")}`;
}
exports.helpFor = helpFor;
