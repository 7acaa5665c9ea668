import { At as snapshotPath, B as serviceFlags, G as now, J as option, K as repository, W as file, X as optionWithDefault } from "../check-command.js";
import { ft as choice, gt as wholeNumber, ht as text } from "../startup.js";
// src/cli/history-options.ts
const historyOptions = {
	output: option(file, `where pull writes (default ${snapshotPath})`),
	...serviceFlags,
	historyDays: optionWithDefault(wholeNumber(1, 90, 14), "30", "days of run history"),
	repository,
	now
};
const dbtOptions = {
	manifest: option(file, "manifest.json of dbt (default: target/manifest.json, here or one level below)"),
	since: option(text("REF"), "instead of a model: the models that are stale after the changes since a commit"),
	direction: optionWithDefault(choice([
		"parents",
		"children",
		"both"
	]), "both", "which neighbours to show"),
	format: optionWithDefault(choice(["terminal", "json"]), "terminal", "how to print")
};
export { historyOptions as n, dbtOptions as t };
