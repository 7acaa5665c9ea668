const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
// src/cli/rules-options.ts
const rulesOptions = {
	format: require_check_command.optionWithDefault(require_startup.choice(["terminal", "json"]), "terminal", "how to print the list"),
	config: require_check_command.configOfRules
};
const explainOptions = { config: require_check_command.configOfRules };
module.exports = {
	explainOptions,
	rulesOptions
};
