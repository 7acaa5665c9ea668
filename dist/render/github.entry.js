export { t as renderGithub } from "./github.js";
