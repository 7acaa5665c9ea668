import { A as writeFile, Ia as mostFileBytes, Q as refuseArguments, St as wayToRoot, Z as readOptions, bt as configPaths, ft as readAll, ut as selectCandidates, vs as defaultConfig } from "../check-command.js";
import { D as version, Dt as writtenName, E as repository, T as pinning, Tt as namesIn, at as serviceSettings, ct as settingsToSetUp, lr as OperationalError, nt as descriptionOf, ot as services, ur as exitCodes } from "../startup.js";
import { t as dialectsOf } from "../dialects/read.js";
import { t as initOptions } from "./init-options.js";
import { createInterface } from "node:readline/promises";
// src/cli/found-dialects.ts
async function foundDialects(host) {
	return dialectsOf(await readAll(host, await selectCandidates(host, [], defaultConfig)));
}
function foundLine(dialects) {
	if (dialects.length === 0) return "No pipeline file was found below the working directory.";
	return `Pipelines found: ${dialects.map(({ title }) => title).join(", ")}.`;
}
// src/cli/setup-files.ts
const workflowPath = ".github/workflows/pipeline-review.yml";
const configPath = ".github/pipeline-review.yml";
function setupFilesFor(dialects) {
	return {
		[workflowPath]: workflow + serviceInputs(dialects),
		[configPath]: configuration
	};
}
const workflow = `name: Pipeline Review
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
`;
const configuration = `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/v${version}/schemas/config.schema.json
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
`;
setupFilesFor([]);
function serviceInputs(dialects) {
	const inputs = credentialsFor(dialects).map(({ input, from, name }) => `          ${input}: \${{ ${from}.${name} }}\n`);
	return inputs.length === 0 ? "" : `        with:\n          # Run history; without these the review runs anyway\n${inputs.join("")}`;
}
function credentialsLine(dialects) {
	const names = credentialsFor(dialects).map(({ from, name }) => `${from === "secrets" ? "secret" : "variable"} ${name}`);
	return names.length === 0 ? "" : `For run history, set in the repository: ${names.join(", ")}.\n`;
}
function credentialsFor(dialects) {
	const isUsed = (name) => dialects.some(({ id }) => id === descriptionOf(name).dialect);
	return namesIn(services).filter(isUsed).flatMap((service) => settingsToSetUp(service)).map((property) => {
		const { variable, isSecret } = serviceSettings[property];
		return {
			input: writtenName(property),
			from: isSecret ? "secrets" : "vars",
			name: variable
		};
	});
}
// src/cli/init.ts
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
	const [first, ...others] = present[".github/pipeline-review.yml"] ?? [];
	for (const other of others) host.out(`${first} takes precedence: ${other} is not read.\n`);
	if (Object.values(present).every((paths) => paths.length > 0)) return exitCodes.pass;
	const dialects = await foundDialects(host);
	host.out(`${foundLine(dialects)}\n`);
	const missing = Object.entries(setupFilesFor(dialects)).filter(([path]) => present[path]?.length === 0);
	for (const [path, text] of missing) host.out(`\n${path}\n${"-".repeat(path.length)}\n${text}`);
	if (up === void 0) host.err("pipeline-review: This is not a git repository; GitHub reads these files only at the root of a repository.\n");
	if (values["yes"] !== true && !await isAgreed(host, missing.length)) return exitCodes.pass;
	for (const [path, text] of missing) {
		await writeFile(host, "The set-up", path, text);
		host.out(`Written: ${path}\n`);
	}
	const written = missing.map(([path]) => path);
	const credentials = written.includes(".github/workflows/pipeline-review.yml") ? credentialsLine(dialects) : "";
	host.out(`\n${whatNow(written)}\n${credentials}`);
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
		if (path.replace(".yaml", ".yml") === ".github/workflows/pipeline-review.yml" || step.test(text)) found.push(path);
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
	if (!written.includes(".github/workflows/pipeline-review.yml")) return `Commit ${files}: the configuration takes effect after the merge.`;
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
