require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_read = require("../dialects/read.js");
const require_init_options = require("./init-options.js");
let node_readline_promises = require("node:readline/promises");
// src/cli/found-dialects.ts
async function foundDialects(host) {
	return require_read.dialectsOf(await require_check_command.readAll(host, await require_check_command.selectCandidates(host, [], require_check_command.defaultConfig)));
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
		[configPath]: configuration + releasesOf(dialects)
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
      # ${require_startup.pinning}
      - uses: ${require_startup.repository}@v${require_startup.version}
`;
const configuration = `# yaml-language-server: $schema=https://raw.githubusercontent.com/${require_startup.repository}/v${require_startup.version}/schemas/config.schema.json
profile: recommended
# Rules of later releases are notes until you raise this
rules-as-of: ${require_startup.version}

# Severity and options of single rules; the list: pipeline-review rules
rules:
  # retry-missing: error
  # sla-missing: off

# Stricter or milder for some paths
# overrides:
#   - paths: ['pipelines/production/**']
#     profile: strict
`;
function releasesOf(dialects) {
	return require_startup.namesIn(require_check_command.targets).filter((name) => dialects.some(({ id }) => id === require_check_command.targetOf(name).dialect)).map((name) => releaseLines(name)).join("");
}
function releaseLines(name) {
	const { title, example, library } = require_check_command.targetOf(name);
	return `
# The release that runs the files: what only some releases of ${title} read is judged by it
# ${name}:
#   version: '${example}'
${library ? `#   ${library.key}: '${library.example}'\n` : ""}#   timezone: Europe/London
`;
}
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
	const isUsed = (name) => dialects.some(({ id }) => id === require_startup.descriptionOf(name).dialect);
	return require_startup.namesIn(require_startup.services).filter(isUsed).flatMap((service) => require_startup.settingsToSetUp(service)).map((property) => {
		const { variable, isSecret } = require_startup.serviceSettings[property];
		return {
			input: require_startup.writtenName(property),
			from: isSecret ? "secrets" : "vars",
			name: variable
		};
	});
}
// src/cli/init.ts
async function init(host, args) {
	const { values, positionals } = require_check_command.readOptions(require_init_options.initOptions, args);
	require_check_command.refuseArguments("init", positionals, "Files are written below the working directory.");
	const up = await require_check_command.wayToRoot(host);
	refuseBelowRoot(up);
	const present = {
		[workflowPath]: await presentWorkflows(host),
		[configPath]: await presentConfigs(host)
	};
	for (let $ = 0, $l = Object.values(present).flat(); $ < $l.length; $++) {
		const path = $l[$];
		host.out(`${path} already exists and was not changed.\n`);
	}
	const [first, ...others] = present[".github/pipeline-review.yml"] ?? [];
	for (let $ = 0, $l = others; $ < $l.length; $++) {
		const other = $l[$];
		host.out(`${first} takes precedence: ${other} is not read.\n`);
	}
	if (Object.values(present).every((paths) => paths.length > 0)) return require_startup.exitCodes.pass;
	const dialects = await foundDialects(host);
	host.out(`${foundLine(dialects)}\n`);
	const missing = Object.entries(setupFilesFor(dialects)).filter(({ 0: path }) => present[path]?.length === 0);
	for (let $ = 0, $l = missing; $ < $l.length; $++) {
		const { 0: path, 1: text } = $l[$];
		host.out(`\n${path}\n${"-".repeat(path.length)}\n${text}`);
	}
	if (up === void 0) host.err("pipeline-review: This is not a git repository; GitHub reads these files only at the root of a repository.\n");
	if (values["yes"] !== true && !await isAgreed(host, missing.length)) return require_startup.exitCodes.pass;
	for (let $ = 0, $l = missing; $ < $l.length; $++) {
		const { 0: path, 1: text } = $l[$];
		await require_check_command.writeFile(host, "The set-up", path, text);
		host.out(`Written: ${path}\n`);
	}
	const written = missing.map(({ 0: path }) => path);
	const credentials = written.includes(".github/workflows/pipeline-review.yml") ? credentialsLine(dialects) : "";
	host.out(`\n${whatNow(written)}\n${credentials}`);
	return require_startup.exitCodes.pass;
}
function refuseBelowRoot(up) {
	if (up === void 0 || up === "") return;
	throw new require_startup.OperationalError("This is not the root of the repository; GitHub reads these files only there.", `Run it in ${up.slice(0, -1)}, where .git is.`);
}
const step = new RegExp(`^[^#\\n]*\\buses:\\s*["']?${require_startup.repository}@`, "im");
async function presentWorkflows(host) {
	const found = [];
	for (let $ = 0, $l = await host.list(".github/workflows") ?? []; $ < $l.length; $++) {
		const { name } = $l[$];
		{
			const path = `.github/workflows/${name}`;
			if (!/\.ya?ml$/.test(name)) continue;
			const text = new TextDecoder().decode(await host.read(path, require_check_command.mostFileBytes));
			if (path.replace(".yaml", ".yml") === ".github/workflows/pipeline-review.yml" || step.test(text)) found.push(path);
		}
	}
	return found;
}
async function presentConfigs(host) {
	const found = [];
	for (let $ = 0, $l = require_check_command.configPaths; $ < $l.length; $++) {
		const path = $l[$];
		if (await host.kindOf(path) !== void 0) found.push(path);
	}
	return found;
}
function whatNow(written) {
	const files = written.length === 1 ? "the file" : "both files";
	if (!written.includes(".github/workflows/pipeline-review.yml")) return `Commit ${files}: the configuration takes effect after the merge.`;
	return `Commit ${files} and open a pull request: the check is named "Pipeline Review".`;
}
async function isAgreed(host, count) {
	const files = count === 1 ? "this file" : "these files";
	if (!host.isTerminal) throw new require_startup.OperationalError("Nothing was written: there is no terminal to confirm on.", `Run pipeline-review init --yes to write ${files}.`);
	const prompt = (0, node_readline_promises.createInterface)({
		input: process.stdin,
		output: process.stdout
	});
	const answer = await prompt.question(`\nWrite ${files}? [y/N] `);
	prompt.close();
	if (/^y(?:es)?$/i.test(answer.trim())) return true;
	host.out("Nothing was written.\n");
	return false;
}
exports.init = init;
