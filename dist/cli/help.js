import { Dt as writtenName, F as inputs } from "../startup.js";
import { z as checkOptions } from "../check-command.js";
import { t as diffOptions } from "./diff-options.js";
import { t as graphOptions } from "./graph-options.js";
import { n as historyOptions, t as dbtOptions } from "./history-options.js";
import { t as initOptions } from "./init-options.js";
import { t as mcpOptions } from "./mcp-options.js";
import { t as rehearseOptions } from "./rehearse-options.js";
import { t as reportOptions } from "./report-options.js";
import { n as rulesOptions, t as explainOptions } from "./rules-options.js";
import { n as scheduleOptions } from "./schedule-arguments.js";
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
		options: checkOptions,
		readsEnvironment: true
	},
	diff: {
		usage: "pipeline-review diff BASE [HEAD] [paths\u2026] [options]\n  pipeline-review diff old.yml new.yml [options]",
		options: diffOptions
	},
	report: {
		usage: "pipeline-review report [paths\u2026] [options]",
		options: reportOptions,
		readsEnvironment: true
	},
	rules: {
		usage: "pipeline-review rules [options]",
		options: rulesOptions
	},
	explain: {
		usage: "pipeline-review explain <rule> [options]",
		options: explainOptions
	},
	schedule: {
		usage: "pipeline-review schedule [paths\u2026] [options]",
		options: scheduleOptions
	},
	graph: {
		usage: "pipeline-review graph FILE|PIPELINE [options]",
		options: graphOptions
	},
	history: {
		usage: "pipeline-review history pull [paths\u2026] [options]\n  pipeline-review history show [FILE]",
		options: historyOptions,
		readsEnvironment: true
	},
	dbt: {
		usage: "pipeline-review dbt <model>|--since REF [options]",
		options: dbtOptions
	},
	rehearse: {
		usage: "pipeline-review rehearse <file> --environment NAME [options]",
		options: rehearseOptions,
		readsEnvironment: true
	},
	mcp: {
		usage: "pipeline-review mcp [options]",
		options: mcpOptions,
		readsEnvironment: true
	},
	lsp: {
		usage: "pipeline-review lsp [--stdio]",
		options: {}
	},
	init: {
		usage: "pipeline-review init [--yes]",
		options: initOptions
	}
};
function helpFor(command) {
	const topic = usages[command ?? ""];
	if (!topic) return `${overview}\nOptions of check\n${optionLines(checkOptions)}\n${environment()}`;
	const lines = optionLines(topic.options);
	return `Usage\n  ${topic.usage}\n${lines ? `\nOptions\n${lines}` : ""}${topic.readsEnvironment ? `\n${environment()}` : ""}`;
}
function optionLines(table) {
	return Object.entries(table).map(([property, { placeholder, help }]) => {
		const name = `  --${writtenName(property)}${placeholder === void 0 ? "" : ` ${placeholder}`}`;
		return name.length > 26 ? `${name}\n${" ".repeat(28)}${help}\n` : `${name.padEnd(28)}${help}\n`;
	}).join("");
}
function environment() {
	return `Environment\n${inputs.flatMap(({ variable, help = "" }) => variable === void 0 ? [] : [`  ${variable.padEnd(26)}${help}\n`]).join("")}`;
}
export { helpFor };
