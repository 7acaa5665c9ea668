export { t as renderGithub } from "./github2.js";
