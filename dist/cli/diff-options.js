import { mt as format } from "../startup.js";
import { G as now, H as config, J as option, W as file, X as optionWithDefault, q as flag } from "../check-command.js";
const diffOptions = {
	format: optionWithDefault(format("diff format", [
		"terminal",
		"markdown",
		"json"
	]), "terminal", "how to print the differences"),
	output: option(file, "write to a file"),
	history: option(file, "durations and ids for the blast radius, from a snapshot of run history (see pipeline-review history)"),
	config,
	now,
	noColor: flag("no colours (also: NO_COLOR)")
};
export { diffOptions as t };
