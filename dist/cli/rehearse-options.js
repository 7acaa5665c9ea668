import { B as wholeNumber, z as text } from "../startup.js";
import { F as optionWithDefault, M as repository, O as config, P as option } from "../check-command.js";
// src/cli/rehearse-options.ts
const rehearseOptions = {
	environment: option(text("NAME"), "environment in which the pipeline is started; required"),
	branch: option(text("NAME"), "branch of the definition (default: the pipeline's own)"),
	commit: option(text("SHA"), "commit of the definition"),
	deadline: optionWithDefault(wholeNumber(1, 360, 45, "MINUTES"), "30", "cancel the run after this time"),
	repository,
	config
};
export { rehearseOptions as t };
