import { At as OperationalError, i as version, jt as exitCodes, r as repository } from "./base.js";
import { J as parseAgainst, V as writeFile, Y as refuseArguments } from "./check.js";
import { createInterface } from "node:readline/promises";
// src/cli/init.ts
const setupFiles = {
	".github/workflows/pipeline-review.yml": `name: Pipeline Review
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
      - uses: ${repository}@v${version}
`,
	".github/pipeline-review.yml": `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/v${version}/schemas/config.schema.json
profile: recommended

# Severity and options of single rules; the list: pipeline-review rules
rules:
  # retry-missing: error
  # sla-missing: off

# Stricter or milder for some paths
# overrides:
#   - paths: ['orchestra/production/**']
#     profile: strict
`
};
async function init(host, args) {
	const { values, positionals } = parseAgainst({ yes: {
		type: "boolean",
		help: ""
	} }, args);
	refuseArguments("init", positionals, "It writes below the working directory.");
	const missing = [];
	for (const [path, text] of Object.entries(setupFiles)) if (await host.kindOf(path) === void 0) missing.push([path, text]);
	else host.out(`${path} is there already and stays as it is.\n`);
	if (missing.length === 0) return exitCodes.pass;
	for (const [path, text] of missing) host.out(`\n${path}\n${"-".repeat(path.length)}\n${text}`);
	if (await host.kindOf(".git") === void 0) host.err("pipeline-review: This is not the root of a git repository, and GitHub reads these files only there.\n");
	if (values["yes"] !== true && !await isAgreed(host)) return exitCodes.pass;
	for (const [path, text] of missing) {
		await writeFile(host, "The set-up", path, text);
		host.out(`Written: ${path}\n`);
	}
	host.out("\nCommit both files and open a pull request: the check is called \"Pipeline Review\".\n");
	return exitCodes.pass;
}
async function isAgreed(host) {
	if (!host.isTerminal) throw new OperationalError("Nothing was written: there is nobody to ask.", "Run pipeline-review init --yes to write these files.");
	const prompt = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	const answer = await prompt.question(`\nWrite these files? [y/N] `);
	prompt.close();
	if (/^y(?:es)?$/i.test(answer.trim())) return true;
	host.out("Nothing was written.\n");
	return false;
}
export { init };
