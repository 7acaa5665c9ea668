// src/cli/init-options.ts
const initOptions = { yes: require("../check-command.js").flag("write without asking") };
Object.defineProperty(exports, "initOptions", {
	enumerable: true,
	get: function() {
		return initOptions;
	}
});
