import { q as flag } from "../check-command.js";
// src/cli/init-options.ts
const initOptions = { yes: flag("write without asking") };
export { initOptions as t };
