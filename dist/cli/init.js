import { A as writeFile, Q as refuseArguments, St as wayToRoot, Z as readOptions, ht as configPaths, vt as mostFileBytes } from "../check-command.js";
import { D as version, E as repository, T as pinning, ar as exitCodes, ir as OperationalError } from "../startup.js";
import { t as initOptions } from "./init-options.js";
import { createInterface } from "node:readline/promises";
// src/cli/init.ts
const workflowPath = ".github/workflows/pipeline-review.yml";
const configPath = ".github/pipeline-review.yml";
const setupFiles = {
	[workflowPath]: `name: Pipeline Review
on:
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: write
jobs:
  pipeline-review:
    name: Pipeline Review
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
      # ${pinning}
      - uses: ${repository}@v${version}
`,
	[configPath]: `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/v${version}/schemas/config.schema.json
profile: recommended
# Rules of later releases are notes until you raise this
rules-as-of: ${version}

# Severity and options of single rules; the list: pipeline-review rules
rules:
  # retry-missing: error
  # sla-missing: off

# Stricter or milder for some paths
# overrides:
#   - paths: ['pipelines/production/**']
#     profile: strict
`
};
async function init(host, args) {
	const { values, positionals } = readOptions(initOptions, args);
	refuseArguments("init", positionals, "Files are written below the working directory.");
	const up = await wayToRoot(host);
	refuseBelowRoot(up);
	const present = {
		[workflowPath]: await presentWorkflows(host),
		[configPath]: await presentConfigs(host)
	};
	for (const path of Object.values(present).flat()) host.out(`${path} already exists and was not changed.\n`);
	const [first, ...others] = present[configPath] ?? [];
	for (const other of others) host.out(`${first} takes precedence: ${other} is not read.\n`);
	const missing = Object.entries(setupFiles).filter(([path]) => present[path]?.length === 0);
	if (missing.length === 0) return exitCodes.pass;
	for (const [path, text] of missing) host.out(`\n${path}\n${"-".repeat(path.length)}\n${text}`);
	if (up === void 0) host.err("pipeline-review: This is not a git repository; GitHub reads these files only at the root of a repository.\n");
	if (values["yes"] !== true && !await isAgreed(host, missing.length)) return exitCodes.pass;
	for (const [path, text] of missing) {
		await writeFile(host, "The set-up", path, text);
		host.out(`Written: ${path}\n`);
	}
	host.out(`\n${whatNow(missing.map(([path]) => path))}\n`);
	return exitCodes.pass;
}
function refuseBelowRoot(up) {
	if (up === void 0 || up === "") return;
	throw new OperationalError("This is not the root of the repository; GitHub reads these files only there.", `Run it in ${up.slice(0, -1)}, where .git is.`);
}
const step = new RegExp(`^[^#\\n]*\\buses:\\s*["']?${repository}@`, "im");
async function presentWorkflows(host) {
	const found = [];
	for (const { name } of await host.list(".github/workflows") ?? []) {
		const path = `.github/workflows/${name}`;
		if (!/\.ya?ml$/.test(name)) continue;
		const text = new TextDecoder().decode(await host.read(path, mostFileBytes));
		if (path.replace(".yaml", ".yml") === workflowPath || step.test(text)) found.push(path);
	}
	return found;
}
async function presentConfigs(host) {
	const found = [];
	for (const path of configPaths) if (await host.kindOf(path) !== void 0) found.push(path);
	return found;
}
function whatNow(written) {
	const files = written.length === 1 ? "the file" : "both files";
	if (!written.includes(workflowPath)) return `Commit ${files}: the configuration takes effect after the merge.`;
	return `Commit ${files} and open a pull request: the check is named "Pipeline Review".`;
}
async function isAgreed(host, count) {
	const files = count === 1 ? "this file" : "these files";
	if (!host.isTerminal) throw new OperationalError("Nothing was written: there is no terminal to confirm on.", `Run pipeline-review init --yes to write ${files}.`);
	const prompt = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	const answer = await prompt.question(`\nWrite ${files}? [y/N] `);
	prompt.close();
	if (/^y(?:es)?$/i.test(answer.trim())) return true;
	host.out("Nothing was written.\n");
	return false;
}
export { init };
