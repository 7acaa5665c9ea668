import { gt as wholeNumber, ht as text } from "../startup.js";
import { H as config, J as option, K as repository, X as optionWithDefault } from "../check-command.js";
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
