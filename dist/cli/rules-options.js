import { ft as choice } from "../startup.js";
import { U as configOfRules, X as optionWithDefault } from "../check-command.js";
// src/cli/rules-options.ts
const rulesOptions = {
	format: optionWithDefault(choice(["terminal", "json"]), "terminal", "how to print the list"),
	config: configOfRules
};
const explainOptions = { config: configOfRules };
export { rulesOptions as n, explainOptions as t };
