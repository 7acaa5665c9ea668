// src/cli/init-options.ts
const initOptions = { yes: require("../check-command.js").flag("write without asking") };
module.exports = {
	initOptions
};
