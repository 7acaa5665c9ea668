// src/cli/rehearse-options.ts
const rehearseOptions = {
	environment: {
		type: "string",
		value: "NAME",
		help: "environment in which the pipeline is started; required"
	},
	branch: {
		type: "string",
		value: "NAME",
		help: "branch of the definition (default: the pipeline's own)"
	},
	commit: {
		type: "string",
		value: "SHA",
		help: "commit of the definition"
	},
	deadline: {
		type: "string",
		value: "MINUTES",
		help: "cancel the run after this time (default 30)"
	},
	repository: {
		type: "string",
		value: "OWNER/NAME",
		help: "the repository as registered in Orchestra"
	},
	config: {
		type: "string",
		value: "FILE",
		help: "configuration (default .github/pipeline-review.yml, if there)"
	}
};
export { rehearseOptions as t };
