import { mt as format } from "../startup.js";
import { H as config, J as option, W as file, X as optionWithDefault } from "../check-command.js";
const graphOptions = {
	format: optionWithDefault(format("graph format", [
		"mermaid",
		"svg",
		"dot"
	]), "mermaid", "how to draw"),
	output: option(file, "write to a file"),
	history: option(file, "mark failing tasks and the critical path, from a snapshot of run history (see pipeline-review history)"),
	config
};
export { graphOptions as t };
